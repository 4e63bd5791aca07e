package org.offprint.internal.html.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
    Predicate<Run> bylines =
        shownIn(facts.bylineElement(), text -> !BylineReader.afterByWord(text).isEmpty());
    List<Integer> box = new ArrayList<>();
    Predicate<Run> dates = shownIn(facts.dateElement(), text -> !DateLines.in(text).isEmpty());
    for (Run run : runs) {
      if (run.isMedium() || parts.containsKey(run.index())) {
        continue;
      }
      if (bylines.test(run)) {
        box.add(run.index());
      } else if (dates.test(run) && Tokens.count(run.text()) <= LONGEST_DATE_LINE) {
        parts.put(run.index(), HeaderPart.DATE);
      } else if (standfirsts.isStandfirst(run)) {
        parts.put(run.index(), HeaderPart.STANDFIRST);
      }
    }
    new BylineBox(page, facts).read(box, parts);
    // Why such a run is left out; its verdict says more if it has one.
    parts
        .entrySet()
        .removeIf(
            part ->
                part.getValue() == HeaderPart.BESIDE_BYLINE && !verdicts.get(part.getKey()).kept());
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

  /**
   * Notes the runs in an element; if it holds paragraphs as well, only the runs directly in it that
   * have the words in question.
   */
  private Predicate<Run> shownIn(int element, Predicate<String> words) {
    if (element < 0) {
      return run -> false;
    }
    for (Run run : runs) {
      if (isProse(run) && isInside(run, element)) {
        return bare -> bare.place() == element && words.test(bare.text());
      }
    }
    return run -> isInside(run, element);
  }

  private boolean isInside(Run run, int element) {
    return element >= 0 && RunElements.areWithin(page.tree(), element, run);
  }
}
