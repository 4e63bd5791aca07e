package org.offprint.internal.html.note;

import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** Recognizes lines that say what stands below them: notes. */
final class NotesTitle {
  /**
   * In characters; a longer line is not a heading of the notes. At 20 or 80, none of 509 pages
   * changes.
   */
  private static final int LONGEST = 40;

  private NotesTitle() {}

  /** Whether a line is a word for notes, if need be with a colon. */
  static boolean matches(Run run) {
    String text = run.text();
    if (text.isEmpty() || text.length() > LONGEST) {
      return false;
    }
    String words = text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
    return Words.NOTE_TITLES.phrases().matchesFolded(Tokens.fold(words));
  }
}
