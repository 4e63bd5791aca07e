package org.offprint.internal.recognize.people;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/**
 * A line that says which agencies a text is based on: {@code (mit dpa)}, {@code With files from
 * Reuters and AFP}, {@code Varga/dpa}.
 */
public final class AgencyCredit {
  /**
   * In characters; a longer line says something else too. At 45 or 180, none of 1,009 pages and
   * texts changes.
   */
  private static final int LONGEST = 90;

  /**
   * In letters; a longer word is not initials. At 2 or 8, none of 1,009 pages and texts changes.
   */
  private static final int LONGEST_INITIALS = 4;

  private static final Pattern PIECES =
      Pattern.compile("[/,;:+&]| (?:" + Words.LIST_JOINERS.phrases().pattern() + ") ");

  private AgencyCredit() {}

  /**
   * Whether a line says that and nothing else.
   *
   * @param isAuthor whether a name that stands beside an agency is one of an author
   */
  public static boolean matches(String line, Predicate<String> isAuthor) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    boolean bracketed = "([".indexOf(text.charAt(0)) >= 0;
    String folded = Tokens.fold(text);
    Optional<String> opener = Words.AGENCY_OPENERS.phrases().opening(folded);
    String rest = opener.isEmpty() ? folded : folded.substring(opener.get().length());
    boolean agency = false;
    for (String piece : PIECES.split(rest)) {
      String name = Tokens.fold(piece);
      if (Words.AGENCIES.phrases().matchesFolded(name)) {
        agency = true;
      } else if (!name.isEmpty() && !isAuthor.test(name) && !(bracketed && isInitials(name))) {
        return false;
      }
    }
    return agency;
  }

  private static boolean isInitials(String name) {
    return name.length() <= LONGEST_INITIALS && name.chars().allMatch(Character::isLetter);
  }
}
