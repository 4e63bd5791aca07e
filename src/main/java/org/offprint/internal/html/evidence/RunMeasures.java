package org.offprint.internal.html.evidence;

import java.util.List;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.recognize.words.Sentences;

/** The lengths of the runs of a page, and their sums over the elements around them. */
public final class RunMeasures {
  /**
   * The weight at or above which a sentence is good text. At 30, 44 of 509 pages change; at 120,
   * 87.
   */
  private static final int GOOD_WEIGHT = 60;

  /** A character of a script without spaces counts as two and a half. */
  private static final int MORE_HALVES = 3;

  /**
   * The share of linked text below which it is good text. At .175, 30 of 509 pages change; at .675,
   * 14.
   */
  private static final double GOOD_LINK_DENSITY = .35;

  /**
   * Half of the pages that the scorer is trained on have less good text. At 3,500, 15 of 509 pages
   * change; at 14,000, 17.
   */
  private static final int USUAL_GOOD = 7000;

  /**
   * At or above this share an element is large, as {@link PageEvidence#isLarge} has it. At .15, 4
   * of 509 pages change; at .65, 7.
   */
  private static final double LARGE = .3;

  private final PageTree tree;
  private final ConsentWindows consent;
  private final int[] lengths;
  private final int[] weights;
  private final int[] good;
  private final int[] links;
  private final int[] lengthWithin;
  private final int[] linksWithin;
  private final int[] goodWithin;
  private final int[] runsWithin;

  /** The good text before each element. */
  private final int[] goodBefore;

  public RunMeasures(List<Run> runs, PageTree tree, Deadline deadline) {
    consent = new ConsentWindows(tree);
    lengths = new int[runs.size()];
    weights = new int[runs.size()];
    good = new int[runs.size()];
    links = new int[runs.size()];
    lengthWithin = new int[tree.size()];
    linksWithin = new int[tree.size()];
    goodWithin = new int[tree.size()];
    runsWithin = new int[tree.size()];
    for (Run run : runs) {
      deadline.check();
      if (!run.isMedium()) {
        measure(run, tree);
      }
    }
    this.tree = tree;
    goodBefore = new int[tree.size()];
    for (int i = 1; i < goodBefore.length; i++) {
      goodBefore[i] = goodBefore[i - 1] + goodWithin[i - 1];
    }
    tree.sumUp(lengthWithin);
    tree.sumUp(linksWithin);
    tree.sumUp(goodWithin);
    tree.sumUp(runsWithin);
  }

  private void measure(Run run, PageTree tree) {
    int i = run.index();
    int owner = run.place();
    lengths[i] = run.length();
    links[i] = Math.min(lengths[i], run.linkLength());
    weights[i] = lengths[i] + run.wide() * MORE_HALVES / 2;
    ElementKind kind = tree.kind(owner);
    boolean sentence =
        kind.tag().equals("p") || kind.isPreformatted() || Sentences.ends(run.text());
    good[i] =
        weights[i] >= GOOD_WEIGHT
                && linkDensity(i) < GOOD_LINK_DENSITY
                && sentence
                && !consent.contains(owner)
            ? weights[i]
            : 0;
    lengthWithin[owner] += lengths[i];
    linksWithin[owner] += links[i];
    goodWithin[owner] += good[i];
    runsWithin[owner]++;
  }

  /** Whether an element is or stands in the window of a consent manager. */
  boolean isConsent(int element) {
    return consent.contains(element);
  }

  /** How many characters of a run are not spaces. */
  public int length(int run) {
    return lengths[run];
  }

  /** The same, but a character of a script without spaces counts for more. */
  public int weight(int run) {
    return weights[run];
  }

  /** The weight of a run that reads like a paragraph, else 0. */
  public int good(int run) {
    return good[run];
  }

  public double linkDensity(int run) {
    return lengths[run] == 0 ? 0 : (double) links[run] / lengths[run];
  }

  public int lengthWithin(int element) {
    return lengthWithin[element];
  }

  public int goodWithin(int element) {
    return goodWithin[element];
  }

  /**
   * Whether an element is a section of a text: a heading, whose id names a place in it, or a part
   * of few links that holds good text and stands between parts that do too.
   */
  boolean isAmongText(int element) {
    if (HeadingLevel.has(tree.tag(element))) {
      return true;
    }
    int around = tree.parent(element);
    while (around > 0 && runsWithin[around] == runsWithin[element]) {
      around = tree.parent(around);
    }
    if (around < 0 || goodWithin[element] == 0 || linkDensityWithin(element) >= GOOD_LINK_DENSITY) {
      return false;
    }
    return isBetweenGood(element, around);
  }

  /** Whether good text stands before an element and after it, in another one around it. */
  public boolean isBetweenGood(int element, int around) {
    int before = goodBefore[element] - goodBefore[around];
    int after = goodWithin[around] - before - goodWithin[element];
    return before > 0 && after > 0;
  }

  public int runsWithin(int element) {
    return runsWithin[element];
  }

  public double linkDensityWithin(int element) {
    return lengthWithin[element] == 0 ? 0 : (double) linksWithin[element] / lengthWithin[element];
  }

  /**
   * The share of the page's good text that an element holds, but on a long page at least what it
   * would be on a page of usual length, until the element is large: a paragraph is no less a
   * paragraph in a book, and a chapter is a good part of any page.
   */
  public double goodPart(int element) {
    double usual = Math.min(LARGE, (double) goodWithin[element] / USUAL_GOOD);
    return Math.max(goodShare(element), usual);
  }

  /** The share of the page's good text that an element holds. */
  double goodShare(int element) {
    return goodWithin[0] == 0 ? 0 : (double) goodWithin[element] / goodWithin[0];
  }
}
