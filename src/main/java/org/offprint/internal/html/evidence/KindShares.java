package org.offprint.internal.html.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.model.PageKind;
import org.offprint.model.PageKindEstimate;

/** How probable it is for a page to be of each kind. */
public final class KindShares {
  /** Shares are per mille. */
  private static final int SURE = 1000;

  private static final List<PageKind> WEIGHED =
      List.of(PageKind.values()).subList(0, PageKind.REFERENCE.ordinal());

  /** Of a page whose kind nothing tells: it is read as an article. */
  public static final KindShares UNKNOWN = unknown();

  /**
   * Per mille: articles come first where it is not clear. Out of fold, words of 985 articles and of
   * 617 other pages are found by .957 and .741; at 30, by .956 and .731; at 500, by .958 and .745,
   * but then more of what is around articles is kept.
   */
  private static final int FEWEST_OF_ARTICLES = 100;

  /** Per mille: without a paragraph, such a page is nothing. */
  private static final int SURE_ARTICLE = 900;

  private final int[] perMille;
  private final boolean told;
  private final @Nullable ReferencePage reference;

  /**
   * @param perMille for each kind that is weighed how probable it is, by ordinal
   */
  public KindShares(int[] perMille) {
    this(perMille, true, null);
  }

  private KindShares(int[] perMille, boolean told, @Nullable ReferencePage reference) {
    this.perMille = perMille.clone();
    this.told = told;
    this.reference = reference;
  }

  /** The kinds that signs are weighed for, in their order: all but those that pages declare. */
  public static List<PageKind> weighed() {
    return WEIGHED;
  }

  /** The same of a page whose parts are known. */
  public KindShares of(ReferencePage page) {
    return new KindShares(perMille, told, page);
  }

  private static KindShares unknown() {
    int[] shares = new int[WEIGHED.size()];
    shares[PageKind.ARTICLE.ordinal()] = SURE;
    return new KindShares(shares, false, null);
  }

  /** How probable a kind that is weighed is, per mille. */
  public int perMille(PageKind kind) {
    return perMille[kind.ordinal()];
  }

  /** What the parts of the page are if the program is known that made it, or {@code null}. */
  public @Nullable ReferencePage reference() {
    return reference;
  }

  /**
   * Whether the page is to be read as an article, as those of reference are: articles come first
   * where it is not clear.
   */
  public boolean isArticle() {
    return (reference != null && reference.isReference())
        || perMille(PageKind.ARTICLE) >= FEWEST_OF_ARTICLES;
  }

  /**
   * Whether it can hardly be anything else, so that without a paragraph it is nothing; a wiki page
   * may be a table or a list.
   */
  public boolean isSurelyArticle() {
    return reference == null && perMille(PageKind.ARTICLE) >= SURE_ARTICLE;
  }

  /** Whether the page is read as another kind than an article, and that kind is most probable. */
  public boolean isOther(PageKind kind) {
    return !isArticle() && is(kind);
  }

  /**
   * Whether the page is there for what it leads to: entries with their titles, pictures and prices.
   */
  public boolean isOfEntries() {
    return isOther(PageKind.LISTING) || isOther(PageKind.COLLECTION);
  }

  /** The most probable kind, the first of equal ones. */
  private PageKind kind() {
    int best = 0;
    for (int i = 1; i < perMille.length; i++) {
      best = perMille[i] > perMille[best] ? i : best;
    }
    return PageKind.values()[best];
  }

  /** Whether a kind is the most probable one. */
  public boolean is(PageKind kind) {
    return kind() == kind;
  }

  /** The most probable kind; empty if nothing tells. */
  public Optional<PageKindEstimate> estimate() {
    if (reference != null && reference.isReference()) {
      return Optional.of(new PageKindEstimate(PageKind.REFERENCE, 1));
    }
    PageKind kind = kind();
    return told
        ? Optional.of(new PageKindEstimate(kind, (float) perMille(kind) / SURE))
        : Optional.empty();
  }
}
