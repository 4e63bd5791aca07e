package org.offprint.internal.text.rule;

import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/** Finds tables: two or more neighbouring lines with the same number of tabs between words. */
public final class TableRule implements TextRule {
  private static final String RULE = "tabbed-table";

  @Override
  public void apply(Sheet sheet) {
    int from = 0;
    while (from < sheet.size()) {
      int tabs = tabs(sheet, sheet.draft(from));
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

  private static int tabs(Sheet sheet, Draft draft) {
    if (!draft.isOpen()) {
      return 0;
    }
    int tabs = 0;
    for (int i = draft.start(); i < draft.end(); i++) {
      char c = sheet.source().charAt(i);
      if (c == '\n' || c == '\r') {
        return 0;
      }
      tabs += c == '\t' ? 1 : 0;
    }
    return tabs;
  }
}
