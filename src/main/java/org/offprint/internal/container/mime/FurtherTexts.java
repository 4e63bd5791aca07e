package org.offprint.internal.container.mime;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.offprint.parse.UnreadPart;
import org.offprint.parse.UnreadReason;

/**
 * Names the texts of a mail that are not its article: what a mailing list adds below it, or what is
 * written behind an attachment. They are named and not joined to the article, since nothing tells
 * whether they continue it, and since each has an encoding and a type of its own. Another form of
 * the article is none of them, and neither is a file that was sent with it.
 */
final class FurtherTexts {
  private FurtherTexts() {}

  /** The numbers of the texts among the parts, from 1, or null if there are none. */
  static @Nullable UnreadPart of(Mail mail, MimePart page) {
    List<MimePart> parts = mail.parts();
    StringJoiner numbers = new StringJoiner(", ");
    for (int i = 0; i < parts.size(); i++) {
      if (isFurther(parts.get(i), page)) {
        numbers.add(Integer.toString(i + 1));
      }
    }
    return numbers.length() == 0
        ? null
        : new UnreadPart("parts " + numbers, UnreadReason.FURTHER_TEXT);
  }

  private static boolean isFurther(MimePart part, MimePart page) {
    return part != page
        && part.isText()
        && !part.isAttached()
        && !part.isBlank()
        && !part.isAlternativeTo(page);
  }
}
