package org.offprint.internal.html.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.metadata.PageFacts;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.date.DateLines;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;

/**
 * Finds the runs that stand above the body: the kicker, the title (by {@link TitleFinder}), the
 * byline, the date and the standfirst (by {@link StandfirstFinder}).
 */
public final class HeaderFinder {
  /**
   * In characters: a text this long ends the head of the article. At 40, 37 of 509 pages change; at
   * 160, 11.
   */
  private static final int PARAGRAPH = 80;

  /** In words; a longer line with a date is a sentence. At 12 or 50, none of 509 pages changes. */
  private static final int LONGEST_DATE_LINE = 25;

  private final PageEvidence page;
  private final List<Run> runs;
  private final List<Verdict> verdicts;
  private final PageFacts facts;
  private final Map<Integer, HeaderPart> parts = new HashMap<>();

  public HeaderFinder(PageEvidence page, List<Verdict> verdicts, PageFacts facts) {
    this.page = page;
    this.runs = page.runs();
    this.verdicts = verdicts;
    this.facts = facts;
  }

  /** What each run of the header is, by its index. */
  public Map<Integer, HeaderPart> parts() {
    int title = new TitleFinder(page, facts.titleElement()).find(parts);
    StandfirstFinder standfirsts =
        new StandfirstFinder(page, verdicts, title, facts.metadata().description().orElse(""));
    boolean bylineInProse = holdsProse(facts.bylineElement());
    boolean dateInProse = holdsProse(facts.dateElement());
    List<Integer> box = new ArrayList<>();
    for (Run run : runs) {
      if (run.isMedium() || parts.containsKey(run.index())) {
        continue;
      }
      if (isByline(run, bylineInProse)) {
        box.add(run.index());
      } else if (isDate(run, dateInProse) && Tokens.count(run.text()) <= LONGEST_DATE_LINE) {
        parts.put(run.index(), HeaderPart.DATE);
      } else if (standfirsts.isStandfirst(run)) {
        parts.put(run.index(), HeaderPart.STANDFIRST);
      }
    }
    new BylineBox(page, facts).read(box, parts);
    for (int run : box) {
      // Why such a run is left out; its verdict says more if it has one.
      if (parts.get(run) == HeaderPart.BESIDE_BYLINE && !verdicts.get(run).kept()) {
        parts.remove(run);
      }
    }
    addKicker();
    return parts;
  }

  private void addKicker() {
    for (Run run : runs) {
      if (parts.get(run.index()) == HeaderPart.TITLE) {
        int kicker = new KickerFinder(page, verdicts).before(run.index());
        if (kicker >= 0) {
          parts.putIfAbsent(kicker, HeaderPart.KICKER);
        }
        return;
      }
    }
  }

  private static boolean isProse(Run run) {
    return !run.isMedium() && run.text().length() >= PARAGRAPH;
  }

  /** Where an element holds paragraphs as well, only some of the runs directly in it count. */
  private boolean holdsProse(int element) {
    for (Run run : runs) {
      if (isProse(run) && isInside(run, element)) {
        return true;
      }
    }
    return false;
  }

  private boolean isByline(Run run, boolean inProse) {
    int element = facts.bylineElement();
    return inProse
        ? run.place() == element && !BylineReader.afterByWord(run.text()).isEmpty()
        : isInside(run, element);
  }

  private boolean isDate(Run run, boolean inProse) {
    int element = facts.dateElement();
    return inProse
        ? run.place() == element && !DateLines.in(run.text()).isEmpty()
        : isInside(run, element);
  }

  private boolean isInside(Run run, int element) {
    return element >= 0 && RunElements.areWithin(page.tree(), element, run);
  }
}
