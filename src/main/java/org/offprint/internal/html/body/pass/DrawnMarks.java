package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.page.UnseenWords;
import org.offprint.internal.html.verdict.Verdict;

/** Quotation marks and other signs on lines of their own, which are drawn for the eye. */
final class DrawnMarks {
  /** What is drawn is no text. */
  static final Verdict LEAVE_OUT = Verdict.leaveOut(UnseenWords.DECORATION, .7f);

  private DrawnMarks() {}

  /** Whether a text of a quotation or another box has no word. */
  static boolean areAll(String text) {
    return text.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
