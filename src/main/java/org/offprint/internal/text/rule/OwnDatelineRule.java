package org.offprint.internal.text.rule;

import java.util.Optional;
import org.offprint.internal.recognize.date.DatelineReader;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Dateline;

/** Reads a dateline on a line of its own above the first paragraph. */
public final class OwnDatelineRule implements TextRule {
  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    for (int i = 0; i < first; i++) {
      Draft draft = sheet.draft(i);
      Optional<Dateline> dateline =
          draft.isOpen() ? DatelineReader.alone(draft.text()) : Optional.empty();
      if (dateline.isPresent()) {
        draft.claim(Kind.DATELINE, Rule.OWN_DATELINE, 0.7);
        sheet.findings().dateline(dateline.get().withOrigin(draft.origin()));
        return;
      }
    }
  }
}
