package org.offprint.internal.recognize.people;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.SpeechTurnRole;

/** What stands before the colon that opens a turn of a conversation: a name, "Q", "Answer". */
public final class TurnLabel {
  /**
   * In characters; a longer opening is a sentence with a colon. At 30, 3 of 1,009 pages and texts
   * change; at 120, none.
   */
  private static final int LONGEST = 60;

  /**
   * A label with more is the beginning of a sentence. At 3 or 12, none of 1,009 pages and texts
   * changes.
   */
  private static final int MOST_WORDS = 6;

  private TurnLabel() {}

  /**
   * What stands before the colon, if it can be a label: a name, words in capitals, "Q" and the
   * like; {@code null} otherwise.
   */
  public static @Nullable String of(String text) {
    int colon = colon(text);
    boolean placed = colon > 0 && colon <= LONGEST && colon + 1 < text.length();
    if (!placed || (text.charAt(colon) == ':' && text.charAt(colon + 1) != ' ')) {
      return null;
    }
    String label = text.substring(0, colon);
    if (role(label) != SpeechTurnRole.OTHER) {
      return label;
    }
    boolean shaped =
        Character.isUpperCase(label.codePointAt(0)) && Tokens.count(label) <= MOST_WORDS;
    return shaped && (isCapitals(label) || isName(label)) ? label : null;
  }

  /** The index of the first colon of a text, possibly a full-width one, or -1. */
  public static int colon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  /** Whether a label says that its turn is a question or an answer. */
  public static SpeechTurnRole role(String label) {
    if (Words.QUESTION_LABELS.phrases().matches(label)) {
      return SpeechTurnRole.QUESTION;
    }
    return Words.ANSWER_LABELS.phrases().matches(label)
        ? SpeechTurnRole.ANSWER
        : SpeechTurnRole.OTHER;
  }

  /** Whether a label has capitals and no lowercase letters. */
  public static boolean isCapitals(String label) {
    int letters = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Character.isLowerCase(c) || "\"“”?!;".indexOf(c) >= 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters >= 1;
  }

  /** Whether a line between turns is a cue: it stands in brackets. */
  public static boolean isCue(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return (first == '(' && last == ')') || (first == '[' && last == ']');
  }

  private static boolean isName(String label) {
    return PersonName.in(label).isPresent()
        || (Tokens.count(label) == 1 && !Words.NOT_A_NAME.phrases().matches(label));
  }
}
