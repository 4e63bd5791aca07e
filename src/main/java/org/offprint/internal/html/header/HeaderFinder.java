package org.offprint.internal.html.header;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.Page;
import org.offprint.internal.html.metadata.PageFacts;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.page.UnseenWords;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.date.DateLines;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;

/**
 * Finds the runs that stand above the body: the kicker, the title, the byline, the date and the
 * standfirst, which {@link StandfirstFinder} tells.
 */
public final class HeaderFinder {
  /**
   * In characters: a text so long ends the head of the article. At 40, 37 of 509 pages change; at
   * 160, 11.
   */
  private static final int PARAGRAPH = 80;

  /** In words; a longer line with a date is a sentence. At 12 or 50, none of 509 pages changes. */
  private static final int LONGEST_DATE_LINE = 25;

  private final Page page;
  private final List<Run> runs;
  private final List<Verdict> verdicts;
  private final PageFacts facts;
  private final Map<Integer, HeaderPart> parts = new HashMap<>();

  public HeaderFinder(Page page, List<Verdict> verdicts, PageFacts facts) {
    this.page = page;
    this.runs = page.runs();
    this.verdicts = verdicts;
    this.facts = facts;
  }

  /** What each run of the header is, by its index. */
  public Map<Integer, HeaderPart> parts() {
    int title = title();
    StandfirstFinder standfirsts =
        new StandfirstFinder(page, verdicts, title, facts.metadata().description().orElse(""));
    Predicate<Run> bylines =
        shownIn(facts.bylineElement(), text -> !BylineReader.afterByWord(text).isEmpty());
    List<Integer> box = new ArrayList<>();
    Predicate<Run> dates = shownIn(facts.dateElement(), text -> !DateLines.in(text).isEmpty());
    for (Run run : runs) {
      if (run.media() || parts.containsKey(run.index())) {
        continue;
      }
      if (bylines.test(run)) {
        box.add(run.index());
      } else if (dates.test(run) && Tokens.count(run.text()) <= LONGEST_DATE_LINE) {
        parts.put(run.index(), HeaderPart.DATE);
      } else if (standfirsts.isOne(run)) {
        parts.put(run.index(), HeaderPart.STANDFIRST);
      }
    }
    new BylineBox(page, facts).read(box, parts);
    // Why such a run is left out, its verdict tells better if it has one.
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

  private int title() {
    String wanted = facts.title() == null ? "" : Tokens.fold(facts.title());
    if (wanted.isEmpty()) {
      return -1;
    }
    int found = -1;
    for (Run run : runs) {
      if (!run.media() && page.isFolded(run.index(), wanted)) {
        boolean better = found < 0 || isInside(run, facts.titleElement());
        found = better ? run.index() : found;
      }
    }
    if (found < 0) {
      return titleInParts(wanted);
    }
    for (Run run : runs) {
      if (!run.media() && page.isFolded(run.index(), wanted)) {
        boolean chosen = run.index() == found;
        parts.put(run.index(), chosen ? HeaderPart.TITLE : HeaderPart.TITLE_AGAIN);
      }
    }
    return found;
  }

  /** The last run of a title element whose runs make the title together, or -1. */
  private int titleInParts(String wanted) {
    List<Run> inside = new ArrayList<>();
    List<Run> shown = new ArrayList<>();
    for (Run run : runs) {
      if (!run.media() && isInside(run, facts.titleElement())) {
        inside.add(run);
        if (isShown(run.place())) {
          shown.add(run);
        }
      }
    }
    // Most hide what is no part of the title; some hide all of it, or have it with what is hidden.
    List<Run> parts = make(shown, wanted) ? shown : make(inside, wanted) ? inside : List.of();
    parts.forEach(run -> this.parts.put(run.index(), HeaderPart.TITLE));
    return parts.isEmpty() ? -1 : parts.get(parts.size() - 1).index();
  }

  private static boolean make(List<Run> parts, String wanted) {
    StringBuilder words = new StringBuilder();
    for (Run run : parts) {
      words.append(words.isEmpty() ? "" : " ").append(run.text());
    }
    return !parts.isEmpty() && Tokens.fold(words.toString()).equals(wanted);
  }

  /** Whether nothing in the title hides an element in it. */
  private boolean isShown(int element) {
    PageTree tree = page.tree();
    int at = element;
    while (at > facts.titleElement()) {
      boolean box = (tree.boxTraits(at) & Trait.HIDDEN.bit()) != 0;
      if (box || UnseenWords.isHidden(tree, at)) {
        return false;
      }
      at = tree.parent(at);
    }
    return true;
  }

  private static boolean isProse(Run run) {
    return !run.media() && run.text().length() >= PARAGRAPH;
  }

  /**
   * Tells the runs in an element; if that holds paragraphs as well, only those bare in it that say
   * what is looked for.
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
