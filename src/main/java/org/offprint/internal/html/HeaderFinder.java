package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.BylineReader;
import org.offprint.internal.recognize.DateLine;
import org.offprint.internal.recognize.Tokens;
import org.offprint.internal.recognize.WordList;

/**
 * Finds the runs that stand above the body: the title, the byline, the date and the standfirst.
 *
 * <p>The standfirst is a run between the title and the first paragraph that the page's description
 * repeats or whose element is named as one, outside pictures. A run that stands on the same path as
 * the first paragraph is the first paragraph, whatever the description says: measured on news
 * pages, a standfirst has a path of its own.
 */
final class HeaderFinder {
  private static final int FEWEST_WORDS = 6;
  private static final int PARAGRAPH = 80;
  private static final int LONGEST_DATE_LINE = 25;
  private static final double ALIKE = 0.8;

  private final List<Run> runs;
  private final List<Verdict> verdicts;
  private final PageFacts facts;
  private final Map<Integer, HeaderPart> parts = new HashMap<>();

  HeaderFinder(List<Run> runs, List<Verdict> verdicts, PageFacts facts) {
    this.runs = runs;
    this.verdicts = verdicts;
    this.facts = facts;
  }

  /** What each run of the header is, by its index. */
  Map<Integer, HeaderPart> parts() {
    int title = title();
    int first = firstParagraph(title);
    Predicate<Run> bylines =
        shownIn(facts.bylineElement(), text -> !BylineReader.afterByWord(text).isEmpty());
    Predicate<Run> dates = shownIn(facts.dateElement(), text -> DateLine.read(text).isPresent());
    for (Run run : runs) {
      if (run.media() || parts.containsKey(run.index())) {
        continue;
      }
      if (bylines.test(run)) {
        parts.put(run.index(), HeaderPart.BYLINE);
      } else if (dates.test(run) && Tokens.count(run.text()) <= LONGEST_DATE_LINE) {
        parts.put(run.index(), HeaderPart.DATE);
      } else if (run.index() > title && run.index() <= first && isStandfirst(run, first)) {
        parts.put(run.index(), HeaderPart.STANDFIRST);
      }
    }
    return parts;
  }

  private int title() {
    String wanted = facts.title() == null ? "" : Tokens.fold(facts.title());
    if (wanted.isEmpty()) {
      return -1;
    }
    int found = -1;
    for (Run run : runs) {
      if (!run.media() && Tokens.fold(run.text()).equals(wanted)) {
        boolean better = found < 0 || isInside(run, facts.titleElement());
        found = better ? run.index() : found;
      }
    }
    if (found < 0) {
      return titleInParts(wanted);
    }
    for (Run run : runs) {
      if (!run.media() && Tokens.fold(run.text()).equals(wanted)) {
        boolean chosen = run.index() == found;
        parts.put(run.index(), chosen ? HeaderPart.TITLE : HeaderPart.TITLE_AGAIN);
      }
    }
    return found;
  }

  /** The last run of a title element whose runs make the title together, or -1. */
  private int titleInParts(String wanted) {
    Element element = facts.titleElement();
    List<Run> inside =
        element == null
            ? List.of()
            : runs.stream().filter(run -> !run.media() && isInside(run, element)).toList();
    String words = inside.stream().map(Run::text).collect(Collectors.joining(" "));
    if (inside.isEmpty() || !Tokens.fold(words).equals(wanted)) {
      return -1;
    }
    inside.forEach(run -> parts.put(run.index(), HeaderPart.TITLE));
    return inside.get(inside.size() - 1).index();
  }

  private int firstParagraph(int title) {
    for (Run run : runs) {
      boolean prose = !run.media() && run.text().length() >= PARAGRAPH;
      boolean kept = run.index() > title && prose && verdicts.get(run.index()).kept();
      if (kept && !isInFigure(run.owner())) {
        return run.index();
      }
    }
    return -1;
  }

  private boolean isStandfirst(Run run, int first) {
    int words = Tokens.count(run.text());
    boolean sized = words >= FEWEST_WORDS && run.linkLength() * 2 <= run.length();
    if (!sized || isInFigure(run.owner())) {
      return false;
    }
    if (isNamed(run.owner())) {
      return true;
    }
    String description = facts.metadata().description().orElse("");
    boolean sameWords = !description.isEmpty() && dice(run.text(), description) >= ALIKE;
    return sameWords && !samePath(run.owner(), second(first));
  }

  /** The owner of a paragraph after the first, whose path is that of the body. */
  private @Nullable Element second(int first) {
    for (Run run : runs) {
      boolean prose = !run.media() && run.text().length() >= PARAGRAPH;
      if (run.index() > first && prose && verdicts.get(run.index()).kept()) {
        return run.owner();
      }
    }
    return null;
  }

  private static boolean samePath(Element one, @Nullable Element other) {
    return other != null
        && one.tagName().equals(other.tagName())
        && one.className().equals(other.className())
        && one.parent() == other.parent();
  }

  private static boolean isInFigure(Element owner) {
    for (Element at = owner; at != null; at = at.parent()) {
      if (at.tagName().equals("figure") || at.tagName().equals("figcaption")) {
        return true;
      }
    }
    return false;
  }

  /** The owner or its parent has a class whose words name a standfirst. */
  private static boolean isNamed(Element owner) {
    for (Element at = owner, end = owner.parent(); at != null; at = at == end ? null : end) {
      for (String name : at.classNames()) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
          if (!word.isEmpty() && WordList.STANDFIRST_NAMES.matchesFolded(word)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Tells the runs in an element; if that holds paragraphs as well, only those bare in it that say
   * what is looked for.
   */
  private Predicate<Run> shownIn(@Nullable Element element, Predicate<String> words) {
    if (element == null) {
      return run -> false;
    }
    boolean withText =
        runs.stream().anyMatch(run -> run.text().length() >= PARAGRAPH && isInside(run, element));
    return withText
        ? run -> run.owner() == element && words.test(run.text())
        : run -> isInside(run, element);
  }

  private static boolean isInside(Run run, @Nullable Element element) {
    if (element == null) {
      return false;
    }
    for (Element at = run.owner(); at != null; at = at.parent()) {
      if (at == element) {
        return true;
      }
    }
    // An inline element holds no owner, but may hold all that a run is made of.
    return run.leaves().stream()
        .allMatch(leaf -> leaf == element || leaf.hasParent() && isUnder(leaf.parent(), element));
  }

  private static boolean isUnder(org.jsoup.nodes.@Nullable Node node, Element element) {
    for (org.jsoup.nodes.Node at = node; at != null; at = at.parent()) {
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
