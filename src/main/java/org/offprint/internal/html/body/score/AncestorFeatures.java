package org.offprint.internal.html.body.score;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.ElementDepths;
import org.offprint.internal.html.evidence.PageEvidence;

/** What the elements around a run and their attributes say. */
final class AncestorFeatures implements FeatureGroup {
  // How many levels up are looked at; the last stands for none. The model has learned with it.
  private static final int NO_ARTICLE = 30;

  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_ARTICLES = 20;
  private static final int DEEPEST = 100;

  private final PageEvidence page;
  private final ElementDepths depths;
  private final int articles;

  AncestorFeatures(PageEvidence page, ElementDepths depths) {
    this.page = page;
    this.depths = depths;
    int count = 0;
    for (int i = 0; i < page.tree().size(); i++) {
      count += isArticle(i) ? 1 : 0;
    }
    articles = count;
  }

  @Override
  public void fill(int run, int[] row) {
    row[BodyFeature.HIDDEN.ordinal()] = bit(run, Trait.HIDDEN);
    row[BodyFeature.FIGURE.ordinal()] = bit(run, Trait.FIGURE);
    row[BodyFeature.ASIDE.ordinal()] = bit(run, Trait.ASIDE);
    row[BodyFeature.HEADER.ordinal()] = bit(run, Trait.HEADER);
    row[BodyFeature.FOOTER.ordinal()] = bit(run, Trait.FOOTER);
    row[BodyFeature.FORM.ordinal()] = bit(run, Trait.FORM);
    row[BodyFeature.TABLE.ordinal()] = bit(run, Trait.TABLE);
    row[BodyFeature.QUOTATION.ordinal()] = bit(run, Trait.QUOTATION);
    row[BodyFeature.ARTICLES.ordinal()] = Math.min(MOST_ARTICLES, articles);
    row[BodyFeature.DEPTH.ordinal()] = Math.min(DEEPEST, depths.of(page.owner(run)));
    int level = 0;
    int articleLevel = NO_ARTICLE;
    int declared = 0;
    for (int at = page.owner(run); at >= 0 && level < NO_ARTICLE; at = page.tree().parent(at)) {
      articleLevel = articleLevel == NO_ARTICLE && isArticle(at) ? level : articleLevel;
      declared |= isDeclaredBody(at) ? 1 : 0;
      level++;
    }
    row[BodyFeature.ARTICLE_LEVEL.ordinal()] = articleLevel;
    row[BodyFeature.DECLARED_BODY.ordinal()] = declared;
  }

  private int bit(int run, Trait trait) {
    return page.has(run, trait) ? 1 : 0;
  }

  private boolean isArticle(int element) {
    return (page.tree().kind(element).structure() & Trait.ARTICLE.bit()) != 0;
  }

  private boolean isDeclaredBody(int element) {
    return page.tree().hasProperty(element)
        && page.tree().attribute(element, "itemprop").equals("articleBody");
  }
}
