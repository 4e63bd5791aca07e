package org.offprint.internal.text.rule;

import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.TableLine;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds tables: two or more neighbouring lines with the same number of tabs, the first of them with
 * a tab between words. Tabs before the first word and after the last one count, for cells may be
 * empty.
 */
public final class TableRule implements TextRule {
  private static final Rule RULE = Rule.TABBED_TABLE;

  @Override
  public void apply(Sheet sheet) {
    int from = 0;
    while (from < sheet.size()) {
      int tabs = isParted(sheet, sheet.draft(from)) ? tabs(sheet, sheet.draft(from)) : 0;
      int to = from + 1;
      while (tabs > 0 && to < sheet.size() && tabs(sheet, sheet.draft(to)) == tabs) {
        to++;
      }
      for (int i = from; to - from >= 2 && i < to; i++) {
        sheet.draft(i).claim(Kind.TABLE_ROW, RULE, 0.8);
      }
      from = to;
    }
  }

  private static boolean isParted(Sheet sheet, Draft draft) {
    for (int i = draft.start(); i < draft.end(); i++) {
      if (sheet.source().charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }

  private static int tabs(Sheet sheet, Draft draft) {
    if (!draft.isOpen()) {
      return 0;
    }
    return TableLine.of(sheet.source(), draft.start(), draft.end()).tabs();
  }
}
