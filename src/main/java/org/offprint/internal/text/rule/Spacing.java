package org.offprint.internal.text.rule;

import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Sheet;

/** How a text separates its paragraphs. */
final class Spacing {
  private Spacing() {}

  /** Whether most long pieces have a blank line before them. */
  static boolean isBlankLine(Sheet sheet) {
    int prose = 0;
    int spaced = 0;
    for (int i = 1; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isText() && draft.isProse()) {
        prose++;
        spaced += draft.gap() > 0 ? 1 : 0;
      }
    }
    return spaced * 5 >= prose * 3;
  }
}
