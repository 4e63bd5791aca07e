package org.offprint.internal.html.evidence;

import java.util.BitSet;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.limit.Deadline;

/**
 * The traits of each element of a page, with those of the elements around it. What elements and
 * roles say is kept separate from what names say, since the names of wrappers are often misleading.
 */
final class ElementTraits {
  /**
   * The share of the good text at or above which an element is not a box, and a name that many have
   * says nothing. At .15, 4 of 509 pages change; at .65, 3.
   */
  private static final double MOST_OF_THE_TEXT = .3;

  /** What parts of a text are not, unless their names mean something else. */
  private static final int BESIDE =
      Trait.COMMENTS.bit()
          | Trait.RELATED.bit()
          | Trait.SHARE.bit()
          | Trait.SUBSCRIPTION.bit()
          | Trait.ADVERTISEMENT.bit();

  private final int[] around;

  ElementTraits(PageTree tree, RunMeasures measures, Deadline deadline) {
    around = new int[tree.size()];
    int[] named = new int[tree.size()];
    double most = MOST_OF_THE_TEXT * Math.max(1, measures.goodWithin(0));
    int trusted = trustedNames(tree, measures, most, named, deadline);
    if (hasFewLines(tree, measures)) {
      trusted &= trustedOfLines(tree, measures, named);
    }
    ArticleElements articles = null;
    for (int i = 0; i < around.length; i++) {
      deadline.check();
      int parent = tree.parent(i);
      int own = tree.kind(i).structure();
      // An element that holds a good part of the text is not a box, whatever it is called, except
      // an aside beside the article.
      if (measures.goodWithin(i) < most) {
        own |= (named[i] & trusted) | box(tree, i, parent < 0 ? 0 : around[parent]);
      } else if (tree.tag(i).equals("aside")) {
        articles = articles == null ? ArticleElements.of(tree, measures, deadline) : articles;
        boolean inArticle = (around[parent] & Trait.ARTICLE.bit()) != 0;
        own |= !inArticle && articles.areBeside(tree, i) ? Trait.ASIDE.bit() : 0;
      }
      own |= measures.isConsent(i) ? Trait.CONSENT.bit() : 0;
      around[i] = own | (parent < 0 ? 0 : around[parent]);
    }
  }

  /**
   * Reads the names of all elements. A trait that many parts of the article's text have by their
   * names, such as one that puts every paragraph behind a paywall, says nothing on this page.
   */
  private static int trustedNames(
      PageTree tree, RunMeasures measures, double most, int[] named, Deadline deadline) {
    double[] shares = new double[Integer.SIZE];
    int[] above = new int[named.length];
    BitSet large = new BitSet();
    for (int i = 0; i < named.length; i++) {
      deadline.check();
      if (measures.goodWithin(i) < most) {
        named[i] = measures.isAmongText(i) ? tree.classTraits(i) : tree.traits(i);
      } else if ((tree.classTraits(i) & BESIDE) != 0) {
        large.set(tree.classes(i));
      }
      above[i] = named[i] | (tree.parent(i) < 0 ? 0 : above[tree.parent(i)]);
      int fresh = tree.parent(i) < 0 ? named[i] : named[i] & ~above[tree.parent(i)];
      for (int bits = fresh; bits != 0; bits &= bits - 1) {
        shares[Integer.numberOfTrailingZeros(bits)] += measures.goodShare(i);
      }
    }
    int trusted = 0;
    for (Trait trait : Trait.values()) {
      trusted |= shares[trait.ordinal()] < MOST_OF_THE_TEXT ? trait.bit() : 0;
    }
    if (!large.isEmpty()) {
      trusted &= ~namedAlike(tree, named, large);
    }
    return trusted | Trait.CONSENT.bit();
  }

  /**
   * The traits of small parts that have the same classes as a large one: where the posts of a
   * thread are all called comments, the longest is none, so the others are none either.
   *
   * @param large the classes of the large parts
   */
  private static int namedAlike(PageTree tree, int[] named, BitSet large) {
    int alike = 0;
    for (int i = 0; i < named.length; i++) {
      alike |= named[i] != 0 && large.get(tree.classes(i)) ? named[i] & BESIDE : 0;
    }
    return alike;
  }

  /** Whether a page has only a few lines, none of which is good text. */
  private static boolean hasFewLines(PageTree tree, RunMeasures measures) {
    return tree.size() > 0
        && measures.goodWithin(0) == 0
        && measures.runsWithin(0) < PageEvidence.FEWEST_RUNS;
  }

  /**
   * On such a page the names of what holds most of its words say nothing, but for those of what is
   * mostly links.
   */
  private static int trustedOfLines(PageTree tree, RunMeasures measures, int[] named) {
    int[] lengths = new int[Integer.SIZE];
    int[] above = new int[named.length];
    for (int i = 0; i < named.length; i++) {
      int around = tree.parent(i) < 0 ? 0 : above[tree.parent(i)];
      above[i] = named[i] | around;
      boolean lines = measures.linkDensityWithin(i) < MOST_OF_THE_TEXT;
      for (int bits = lines ? named[i] & ~around : 0; bits != 0; bits &= bits - 1) {
        lengths[Integer.numberOfTrailingZeros(bits)] += measures.lengthWithin(i);
      }
    }
    int trusted = 0;
    for (Trait trait : Trait.values()) {
      boolean few = lengths[trait.ordinal()] < MOST_OF_THE_TEXT * measures.lengthWithin(0);
      trusted |= few || trait == Trait.HIDDEN || trait == Trait.CONSENT ? trait.bit() : 0;
    }
    return trusted;
  }

  /** Whether an element or one around it has a trait. */
  boolean has(int element, Trait trait) {
    return (around[element] & trait.bit()) != 0;
  }

  private static int box(PageTree tree, int element, int traitsAround) {
    int bits = tree.kind(element).box();
    boolean quoted = (traitsAround & Trait.QUOTATION.bit()) != 0;
    // In a quotation, a footer says who is quoted.
    return tree.boxTraits(element) | (quoted ? bits & ~Trait.FOOTER.bit() : bits);
  }
}
