package org.offprint.internal.recognize.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * What opens a turn in the transcript of a recording, a name and the time that has run: {@code Ines
 * Varga (00:01:10)}, {@code [00:01:10] Ines Varga:}, or the time alone where the same person goes
 * on.
 *
 * @param name who speaks; empty where the time stands alone
 * @param seconds the time
 * @param end where what is said begins
 */
public record TimedLabel(String name, int seconds, int end) {
  /** In words: of a name with a title, such as "Speaker 1". */
  private static final int MOST_WORDS = 5;

  /** In minutes and in seconds. */
  private static final int SIXTY = 60;

  /** Either bracketed or not: hours if there are any, minutes, seconds. */
  private static final String TIME = "[(\\[]?(?:(\\d{1,2}):)?(\\d{1,2}):(\\d{2})[)\\]]?";

  private static final Pattern NAME_FIRST =
      Pattern.compile("([^(\\[:]{2,60}?)\\s*[–—-]?\\s*" + TIME + "(?:\\s*:)?(?:\\s+|$)");

  private static final Pattern TIME_FIRST =
      Pattern.compile(TIME + "\\s*[–—-]?\\s*(?:([^(\\[:.?!]{2,60}):\\s+)?");

  /** The label that a text opens with. */
  public static Optional<TimedLabel> opening(String text) {
    if (!hasClock(text)) {
      return Optional.empty();
    }
    Matcher first = NAME_FIRST.matcher(text);
    if (first.lookingAt() && isName(first.group(1).strip())) {
      return Optional.of(label(first, first.group(1).strip(), 2));
    }
    Matcher second = TIME_FIRST.matcher(text);
    if (!second.lookingAt() || second.end() >= text.length()) {
      return Optional.empty();
    }
    String name = second.group(4);
    boolean alone = name == null && "([".indexOf(text.charAt(0)) >= 0;
    return alone || (name != null && isName(name.strip()))
        ? Optional.of(label(second, name == null ? "" : name.strip(), 1))
        : Optional.empty();
  }

  /** Whether a colon stands between two digits: few texts have one. */
  private static boolean hasClock(String text) {
    int colon = text.indexOf(':', 1);
    while (colon > 0 && colon + 1 < text.length()) {
      if (Character.isDigit(text.charAt(colon - 1)) && Character.isDigit(text.charAt(colon + 1))) {
        return true;
      }
      colon = text.indexOf(':', colon + 1);
    }
    return false;
  }

  private static TimedLabel label(Matcher found, String name, int group) {
    String hours = found.group(group);
    int seconds =
        (hours == null ? 0 : Integer.parseInt(hours) * SIXTY * SIXTY)
            + Integer.parseInt(found.group(group + 1)) * SIXTY
            + Integer.parseInt(found.group(group + 2));
    return new TimedLabel(name, seconds, found.end());
  }

  private static boolean isName(String text) {
    int words = Tokens.count(text);
    if (words == 0 || words > MOST_WORDS || !Character.isUpperCase(text.codePointAt(0))) {
      return false;
    }
    String first = Tokens.split(text).get(0);
    boolean numbered = words == 2 && Character.isDigit(text.charAt(text.length() - 1));
    boolean single = words == 1 && !Words.NOT_A_NAME.phrases().matches(first);
    return numbered || single || PersonName.in(text).isPresent() || TurnLabel.isCapitals(text);
  }
}
