package org.offprint.internal.text.rule;

import org.offprint.internal.recognize.DatelineReader;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/** Reads the dateline that opens the first paragraph, if no line of its own gave one. It stays. */
public final class DatelineRule implements TextRule {
  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    if (first == sheet.size() || sheet.findings().dateline().isPresent()) {
      return;
    }
    Draft draft = sheet.draft(first);
    DatelineReader.opening(draft.text())
        .ifPresent(dateline -> sheet.findings().dateline(dateline.withOrigin(draft.origin())));
  }
}
