package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.DatelineReader;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/**
 * Reads the dateline that opens the first paragraph. It stays in the paragraph; a dateline on a
 * line of its own is read and leaves the body.
 */
public final class DatelineRule implements TextRule {
  private static final String RULE = "dateline";

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    for (int i = 0; i <= first && i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isText()) {
        continue;
      }
      if (i < first && draft.isOpen()) {
        DatelineReader.alone(draft.text())
            .ifPresent(
                dateline -> {
                  draft.claim(Kind.DATELINE, RULE, 0.7);
                  sheet.findings().dateline(dateline.withOrigin(draft.origin()));
                });
      } else if (i == first) {
        DatelineReader.opening(draft.text())
            .ifPresent(dateline -> sheet.findings().dateline(dateline.withOrigin(draft.origin())));
      }
    }
  }
}
