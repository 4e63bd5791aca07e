package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Reads the line that names the authors: a by-word and names ({@code By Ines Varga}), or names and
 * a date with a bar or dash between them ({@code Ines Varga - May 3, 2026}). Only the first twelve
 * and the last eight pieces are looked at.
 */
public final class BylineRule implements TextRule {
  /** A byline may stand below the first paragraph, too. At 1, 24 of 500 texts change; at 4, 18. */
  private static final int TOP = 2;

  /** How many pieces at the head are looked at. At 6 or 24, 2 of 500 texts change. */
  private static final int FIRST = 12;

  /** How many at the end. At 4, 6 of 500 texts change; at 16, 16. */
  static final int LAST = 8;

  /** In characters; a longer line is not a byline. At 150 or 600, none of 500 texts changes. */
  private static final int LONGEST = 300;

  @Override
  public void apply(Sheet sheet) {
    int top = sheet.firstProse() + TOP;
    int head = Math.max(FIRST, top);
    int end = Math.max(head, sheet.lastProse() + 1 - LAST);
    sheet.open(0, top, LONGEST).forEach(draft -> read(sheet, draft, true));
    sheet.open(top, head, LONGEST).forEach(draft -> read(sheet, draft, false));
    sheet.open(end, sheet.size(), LONGEST).forEach(draft -> read(sheet, draft, false));
  }

  private static void read(Sheet sheet, Draft draft, boolean top) {
    List<Credit> authors = new ArrayList<>();
    List<DateLine> dates = new ArrayList<>();
    boolean named = false;
    List<String> parts = BylineReader.parts(draft.text());
    for (String part : parts) {
      List<Credit> names = BylineReader.afterByWord(part);
      named |= !names.isEmpty();
      Optional<DateLine> date = DateLine.read(part);
      date.ifPresent(dates::add);
      if (names.isEmpty() && date.isEmpty() && parts.size() > 1) {
        names = BylineReader.bareNames(part);
      }
      authors.addAll(names);
    }
    boolean mixed = !authors.isEmpty() && !dates.isEmpty();
    if (!named && !mixed) {
      return;
    }
    draft.claim(
        top ? Kind.BYLINE : Kind.CREDIT_LINE, named ? Rule.BY_WORD : Rule.NAME_AND_DATE, 0.9);
    for (Credit author : authors) {
      sheet.findings().contributor(author.contributor(Certainty.VISIBLE), draft, draft.rule());
    }
    dates(sheet, draft, dates);
  }

  static void dates(Sheet sheet, Draft draft, List<DateLine> dates) {
    for (DateLine line : dates) {
      if (line.change()) {
        sheet.findings().modified(line.date(), draft, Rule.DATED_LINE);
      } else {
        sheet.findings().published(line.date(), draft, Rule.DATED_LINE);
      }
    }
  }
}
