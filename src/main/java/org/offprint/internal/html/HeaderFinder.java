package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.internal.recognize.BylineReader;
import org.offprint.internal.recognize.DateLine;
import org.offprint.internal.recognize.Tokens;

/**
 * Finds the runs that stand above the body: the kicker, the title, the byline, the date and the
 * standfirst.
 *
 * <p>The standfirst is a run between the title and the first paragraph that the page's description
 * repeats or whose element is named as one, outside pictures. A run that stands on the same path as
 * the first paragraph is the first paragraph, whatever the description says: measured on news
 * pages, a standfirst has a path of its own.
 */
final class HeaderFinder {
  private static final int FEWEST_WORDS = 6;
  private static final int PARAGRAPH = 80;
  private static final int UNDER_THE_TITLE = 4;
  private static final int SENTENCE_WORDS = 8;
  private static final int LONGEST_DATE_LINE = 25;
  private static final double ALIKE = 0.8;

  private final Page page;
  private final List<Run> runs;
  private final List<Verdict> verdicts;
  private final PageFacts facts;
  private final Map<Integer, HeaderPart> parts = new HashMap<>();

  HeaderFinder(Page page, List<Verdict> verdicts, PageFacts facts) {
    this.page = page;
    this.runs = page.runs();
    this.verdicts = verdicts;
    this.facts = facts;
  }

  /** What each run of the header is, by its index. */
  Map<Integer, HeaderPart> parts() {
    int title = title();
    int first = paragraphAfter(title);
    int second = first < 0 ? -1 : paragraphAfter(first);
    Predicate<Run> bylines =
        shownIn(facts.bylineElement(), text -> !BylineReader.afterByWord(text).isEmpty());
    List<Integer> box = new ArrayList<>();
    Predicate<Run> dates = shownIn(facts.dateElement(), text -> DateLine.read(text).isPresent());
    for (Run run : runs) {
      if (run.media() || parts.containsKey(run.index())) {
        continue;
      }
      if (bylines.test(run)) {
        box.add(run.index());
      } else if (dates.test(run) && Tokens.count(run.text()) <= LONGEST_DATE_LINE) {
        parts.put(run.index(), HeaderPart.DATE);
      } else if (run.index() > title && run.index() <= first && isStandfirst(run, second)) {
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
    StringBuilder words = new StringBuilder();
    for (Run run : runs) {
      if (!run.media() && isInside(run, facts.titleElement())) {
        inside.add(run);
        words.append(words.isEmpty() ? "" : " ").append(run.text());
      }
    }
    if (inside.isEmpty() || !Tokens.fold(words.toString()).equals(wanted)) {
      return -1;
    }
    inside.forEach(run -> parts.put(run.index(), HeaderPart.TITLE));
    return inside.get(inside.size() - 1).index();
  }

  /** The first kept run of prose after a run, captions aside, or -1. */
  private int paragraphAfter(int run) {
    for (int i = run + 1; i < runs.size(); i++) {
      if (isProse(runs.get(i)) && verdicts.get(i).kept() && !isInFigure(runs.get(i).place())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isProse(Run run) {
    return !run.media() && run.text().length() >= PARAGRAPH;
  }

  private boolean isStandfirst(Run run, int second) {
    boolean unlinked = run.linkLength() * 2 <= run.length();
    if (!unlinked || Tokens.count(run.text()) < FEWEST_WORDS || isInFigure(run.place())) {
      return false;
    }
    if (isNamed(run.place()) || isLineUnderTitle(run)) {
      return true;
    }
    String description = facts.metadata().description().orElse("");
    boolean sameWords = !description.isEmpty() && dice(run.text(), description) >= ALIKE;
    // The path of a paragraph after the first is that of the body.
    return sameWords && !(second >= 0 && samePath(run.place(), page.owner(second)));
  }

  /**
   * A heading of a lower level right under the title, as long as a sentence, with no other heading
   * between and none like it below: it sums up the article, and heads no part of it.
   */
  private boolean isLineUnderTitle(Run run) {
    int i = run.index();
    int title = page.titleRun();
    boolean near = title >= 0 && i > title && i <= title + UNDER_THE_TITLE;
    if (!near || page.headingLevel(i) < 2 || Tokens.count(run.text()) < SENTENCE_WORDS) {
      return false;
    }
    boolean repeats = !page.title().isEmpty() && page.folded(i).contains(page.title());
    for (int between = title + 1; between < i; between++) {
      if (page.isHeading(between)) {
        return false;
      }
    }
    return !repeats && verdicts.get(i).kept() && !hasLike(i);
  }

  /** Whether a later heading is kept that looks like one: it then heads a part as that does. */
  private boolean hasLike(int heading) {
    int level = page.headingLevel(heading);
    for (int i = heading + 1; i < runs.size(); i++) {
      if (verdicts.get(i).kept()
          && page.headingLevel(i) == level
          && page.near().path(i) == page.near().path(heading)) {
        return true;
      }
    }
    return false;
  }

  private boolean samePath(int one, int other) {
    PageTree tree = page.tree();
    return tree.tag(one).equals(tree.tag(other))
        && tree.className(one) == tree.className(other)
        && tree.parent(one) == tree.parent(other);
  }

  private boolean isInFigure(int owner) {
    for (int at = owner; at >= 0; at = page.tree().parent(at)) {
      String tag = page.tree().tag(at);
      if (tag.equals("figure") || tag.equals("figcaption")) {
        return true;
      }
    }
    return false;
  }

  /** The owner or its parent has a name that a standfirst has. */
  private boolean isNamed(int owner) {
    PageTree tree = page.tree();
    return NameSign.STANDFIRST.in(tree.classSigns(owner))
        || NameSign.STANDFIRST.in(tree.classSigns(tree.up(owner, 1)));
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
    if (element < 0 || page.tree().contains(element, run.place())) {
      return element >= 0;
    }
    // An inline element holds no owner, but may hold all that a run is made of.
    if (!page.tree().contains(run.place(), element)) {
      return false;
    }
    Element inline = page.tree().element(element);
    for (Node leaf : run.leaves()) {
      if (!isUnder(leaf, inline)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnder(Node node, Element element) {
    for (Node at = node; at != null; at = at.parent()) {
      if (at == element) {
        return true;
      }
    }
    return false;
  }

  /** How many words two texts share, after Dice: twice the shared ones by all. */
  private static double dice(String one, String other) {
    List<String> left = new ArrayList<>(Tokens.split(Tokens.fold(one)));
    Set<String> right = new HashSet<>(Tokens.split(Tokens.fold(other)));
    Set<String> unique = new HashSet<>(left);
    int both = 0;
    for (String word : unique) {
      both += right.contains(word) ? 1 : 0;
    }
    int all = unique.size() + right.size();
    return all == 0 ? 0 : 2.0 * both / all;
  }
}
