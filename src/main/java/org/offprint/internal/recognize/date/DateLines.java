package org.offprint.internal.recognize.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** The dates in a line, which may say other things between them, but is not a sentence. */
public final class DateLines {
  private DateLines() {}

  /**
   * Everything that a line says of dates, in its parts between bars and dashes and from words for a
   * change on, as in {@code 3 May 2026 Last modified on 4 May 2026}; nothing if it is a sentence.
   */
  public static List<DateLine> in(String line) {
    if (!MarkedNumbers.haveDigitIn(line) || DateInSentence.isRead(line)) {
      return List.of();
    }
    List<DateLine> dates = new ArrayList<>();
    for (String part : parts(line)) {
      Optional<DateLine> date = DateLine.read(part);
      if (date.isPresent()) {
        dates.add(date.get());
      }
    }
    return dates;
  }

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    for (String part : BylineReader.parts(line)) {
      String folded = Tokens.fold(part);
      int change = Words.UPDATED.phrases().indexIn(folded);
      boolean aligned = folded.length() == part.length();
      if (change > 0 && aligned) {
        parts.add(withoutComma(part.substring(0, change).strip()));
        parts.add(part.substring(change));
      } else {
        parts.add(part);
      }
    }
    return parts;
  }

  private static String withoutComma(String part) {
    return part.endsWith(",") ? part.substring(0, part.length() - 1).strip() : part;
  }
}
