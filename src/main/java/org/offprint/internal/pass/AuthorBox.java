package org.offprint.internal.pass;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.people.Contributors;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.Paragraph;

/**
 * The end of a body that consists of the name of a known author, which occurs nowhere else in the
 * body, and one paragraph about that author.
 *
 * @param byline the name as printed
 * @param author who it is, with the paragraph as bio
 */
record AuthorBox(Byline byline, Contributor author) {
  /**
   * In characters; a longer line is more than a name. At 30 or 120, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST_NAME = 60;

  /** The box that the last two blocks of a body are, if they are one. */
  static Optional<AuthorBox> closing(List<Block> body, Contributors known) {
    int index = body.size() - 2;
    if (index < 0 || !(body.get(index + 1) instanceof Paragraph bio)) {
      return Optional.empty();
    }
    Block line = body.get(index);
    String name = line instanceof Paragraph || line instanceof Heading ? line.plainText() : "";
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || !known.knows(name)
        || isLabel(name, body.subList(0, index))) {
      return Optional.empty();
    }
    Contributor author =
        Contributor.builder()
            .name(name)
            .kind(ContributorKind.PERSON)
            .certainty(Certainty.VISIBLE)
            .addBio(bio)
            .build();
    return Optional.of(new AuthorBox(new Byline(content(line), line.info()), author));
  }

  /** Whether the name opens other parts of the body and so says who speaks. */
  private static boolean isLabel(String name, List<Block> before) {
    return before.stream().anyMatch(block -> block.plainText().equals(name));
  }

  private static List<Inline> content(Block line) {
    return line instanceof Heading heading ? heading.content() : ((Paragraph) line).content();
  }
}
