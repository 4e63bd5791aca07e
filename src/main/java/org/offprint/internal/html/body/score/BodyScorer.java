package org.offprint.internal.html.body.score;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Keeps or leaves out a run by its features, weighed by a model learned from pages whose articles
 * are known. It decides every run.
 */
public final class BodyScorer implements RunRule {
  /** A score of one unit of log odds. */
  public static final int UNIT = 1024;

  /** How much less it may be where nothing would be kept: a probability of .07 and not of .35. */
  private static final int LOWER = 2 * UNIT;

  private final BodyModel model;
  private final FeatureExtractor features;

  /** The score from which on a run is kept. */
  private final int least;

  BodyScorer(BodyModel model, FeatureExtractor features) {
    this(model, features, 0);
  }

  private BodyScorer(BodyModel model, FeatureExtractor features, int least) {
    this.model = model;
    this.features = features;
    this.least = least;
  }

  /** The same, but content with less: for pages of which nothing would be kept. */
  public BodyScorer lower() {
    return new BodyScorer(model, features, least - LOWER);
  }

  /** The scorer for a page, or {@code null} if none should judge it. */
  public static @Nullable BodyScorer of(PageEvidence page) {
    boolean article = page.kinds().isArticle();
    BodyModel model = BodyModel.shipped(article);
    return model == null || !judges(page)
        ? null
        : new BodyScorer(model, new FeatureExtractor(page, article));
  }

  /** Whether a page is like those that a model is made from. */
  public static boolean judges(PageEvidence page) {
    return !page.isSmall() && !page.isEmpty();
  }

  @Override
  public Verdict judge(PageEvidence page, int run) {
    int score = model.score(features.of(run)) - least;
    return score >= 0
        ? Verdict.keep(Rule.BODY_SCORER, confidence(score))
        : Verdict.leaveOut(Rule.BODY_SCORER, confidence(-score));
  }

  /**
   * From one half for a score on the border towards one, by a curve that needs no tables. It is
   * ordinal: of the paragraphs and headings that were kept on the pages the model has learned from,
   * the article has 77 % of those between .5 and .6 (599 of 773), 97 % up to .7 and 98 % up to .8,
   * and there are none above.
   */
  private static float confidence(int margin) {
    return .5f + .5f * margin / (margin + 2f * UNIT);
  }
}
