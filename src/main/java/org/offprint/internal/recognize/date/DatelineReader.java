package org.offprint.internal.recognize.date;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ArticleDate;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;

/**
 * Reads where and when a report was filed, at the start of a paragraph: {@code LUND (Agency) - },
 * {@code Lund, May 3 (Agency) — }, {@code (Agency) — }, {@code Lund. }, {@code 【東京=…】}; and as
 * press releases write it: {@code LUND, May 3, 2026 /Wire/ --}, {@code LUND--(WIRE)--}, {@code LUND
 * / WIRE / May 3, 2026 /}.
 */
public final class DatelineReader {
  /**
   * In characters; a longer opening is a sentence. At 40 or 160, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST = 80;

  /**
   * "On", "Am", "Le", "Den": a place this short is separated from its date, or in capitals. At 1 or
   * 6, none of 1,009 pages and texts changes.
   */
  private static final int LONGEST_PREPOSITION = 3;

  /** Of an agency's name in brackets or slashes: "The Norrby Press Service". */
  private static final int MOST_AGENCY_WORDS = 4;

  /** Place, wire and date. */
  private static final int PARTS_BETWEEN_SLASHES = 3;

  private DatelineReader() {}

  /** The dateline that a paragraph opens with. */
  public static Optional<Dateline> opening(String paragraph) {
    if (paragraph.startsWith("【")) {
      int close = paragraph.indexOf('】');
      return close > 1 && close <= LONGEST
          ? Optional.of(eastAsian(paragraph.substring(0, close + 1)))
          : Optional.empty();
    }
    Optional<Dateline> slashed = betweenSlashes(paragraph);
    if (slashed.isPresent()) {
      return slashed;
    }
    int dash = dash(paragraph);
    return dash > 0
        ? read(paragraph.substring(0, dash).strip(), DatelinePlacement.RUN_IN)
        : Optional.empty();
  }

  /** {@code LUND / WIRE / May 3, 2026 /}. */
  private static Optional<Dateline> betweenSlashes(String text) {
    int[] ends = new int[PARTS_BETWEEN_SLASHES];
    int at = -1;
    for (int i = 0; i < ends.length; i++) {
      at = text.indexOf(" /", at + 1);
      if (at < 0 || at > LONGEST) {
        return Optional.empty();
      }
      ends[i] = at;
    }
    String place = text.substring(0, ends[0]).strip();
    String agency = text.substring(ends[0] + 2, ends[1]).strip();
    Optional<ArticleDate> date = DateReader.read(text.substring(ends[1] + 2, ends[2]).strip());
    if (date.isEmpty() || !isAgency(agency) || place.isEmpty() || !isPlace(place)) {
      return Optional.empty();
    }
    return Optional.of(
        Dateline.builder()
            .raw(text.substring(0, ends[2] + 2))
            .placement(DatelinePlacement.RUN_IN)
            .place(place)
            .agency(agency)
            .date(date.get())
            .build());
  }

  private static boolean isAgency(String name) {
    return !name.isBlank() && Tokens.count(name) <= MOST_AGENCY_WORDS;
  }

  /** The dateline of a line that is nothing else. */
  public static Optional<Dateline> alone(String line) {
    String text = line.strip();
    boolean capitals = text.chars().noneMatch(Character::isLowerCase) || text.endsWith(")");
    boolean agency = text.endsWith(")") && Words.AGENCIES.phrases().matches(bracketed(text));
    return text.length() <= LONGEST && capitals && agency
        ? read(text, DatelinePlacement.OWN_LINE)
        : Optional.empty();
  }

  private static Dateline eastAsian(String raw) {
    String inner = raw.substring(1, raw.length() - 1);
    int mark = inner.indexOf('=');
    mark = mark < 0 ? inner.indexOf('＝') : mark;
    Dateline.Builder dateline = Dateline.builder().raw(raw).placement(DatelinePlacement.RUN_IN);
    String place = mark < 0 ? inner : inner.substring(0, mark);
    return dateline.place(place).build();
  }

  /** The first dash with spaces around it, near the start. */
  private static int dash(String text) {
    int limit = Math.min(text.length() - 1, LONGEST);
    for (int i = 2; i < limit; i++) {
      char c = text.charAt(i);
      boolean before = text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')';
      if ((c == '-' || c == '–' || c == '—') && before) {
        return i;
      }
    }
    return -1;
  }

  private static String bracketed(String text) {
    int open = text.lastIndexOf('(');
    return open < 0 ? "" : text.substring(open + 1, text.length() - 1);
  }

  private static Optional<Dateline> read(String raw, DatelinePlacement placement) {
    Dateline.Builder dateline = Dateline.builder().raw(raw).placement(placement);
    String rest = raw;
    boolean agency = false;
    boolean dated = false;
    if (rest.endsWith(")")) {
      String name = bracketed(rest);
      Optional<ArticleDate> day = DateReader.read(name);
      dated = day.isPresent();
      agency = !dated && isAgency(name);
      if (!agency && !dated) {
        return Optional.empty();
      }
      day.ifPresentOrElse(dateline::date, () -> dateline.agency(name));
      rest = withoutDashes(rest.substring(0, rest.lastIndexOf('(')));
    } else if (rest.endsWith("/")) {
      int open = rest.lastIndexOf('/', rest.length() - 2);
      String name = open < 0 ? "" : rest.substring(open + 1, rest.length() - 1).strip();
      agency = isAgency(name);
      if (!agency) {
        return Optional.empty();
      }
      dateline.agency(name);
      rest = withoutDashes(rest.substring(0, open));
    }
    int date = dateStart(rest);
    if (date >= 0) {
      DateReader.read(rest.substring(date)).ifPresent(dateline::date);
      rest = rest.substring(0, date).strip();
    }
    boolean opensDate = date >= 0 && isPreposition(rest);
    while (rest.endsWith(",")) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    boolean place = !rest.isEmpty() && !opensDate && isPlace(rest);
    if (place) {
      dateline.place(rest);
    }
    boolean capitals = place && rest.chars().noneMatch(Character::isLowerCase);
    boolean sure = agency || dated || date >= 0 || capitals;
    return sure && (place || rest.isEmpty()) && (place || agency)
        ? Optional.of(dateline.build())
        : Optional.empty();
  }

  /** {@code LUND--} before the name of a wire. */
  private static String withoutDashes(String text) {
    String rest = text.strip();
    while (!rest.isEmpty() && "-–—".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
      rest = rest.substring(0, rest.length() - 1).strip();
    }
    return rest;
  }

  private static boolean isPreposition(String text) {
    return text.length() <= LONGEST_PREPOSITION
        && text.chars().allMatch(Character::isLetter)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** Where a date starts that runs to the end, perhaps without a year, or -1. */
  private static int dateStart(String text) {
    List<String> words = Tokens.split(text);
    int at = 0;
    for (String word : words) {
      at = text.indexOf(word, at);
      if (at > 0 && DateReader.isDay(text.substring(at))) {
        return at;
      }
      at += word.length();
    }
    return -1;
  }

  /** One to five words that start with capitals, with particles between them. */
  private static boolean isPlace(String text) {
    List<String> words = Tokens.split(text);
    if (words.size() > 6) {
      return false;
    }
    for (String word : words) {
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      boolean inner =
          Words.NAME_PARTICLES.phrases().matches(word)
              || Words.NAME_JOINERS.phrases().matches(word);
      if (!capital && !inner) {
        return false;
      }
    }
    return Character.isUpperCase(text.codePointAt(0));
  }
}
