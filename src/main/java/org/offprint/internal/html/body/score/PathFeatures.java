package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.LongNumbering;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.Run;

/** What stands on the same path as a run. */
final class PathFeatures implements FeatureGroup {
  /** A count is cut off here. The model has learned with it. */
  private static final int MOST_RUNS = 200;

  private final PageEvidence page;
  private final int[] siblings;
  private final int[] goodOfSiblings;
  private final int[] runsOfSiblings;
  private int bestSiblings;
  private final long[] lengthOfNear;
  private final long[] linksOfNear;
  private final long[] goodOfFar;

  PathFeatures(PageEvidence page) {
    this.page = page;
    int size = page.runs().size();
    siblings = new int[size];
    goodOfSiblings = new int[size];
    runsOfSiblings = new int[size];
    lengthOfNear = new long[size];
    linksOfNear = new long[size];
    goodOfFar = new long[size];
    LongNumbering numbers = new LongNumbering();
    for (Run run : page.runs()) {
      if (!run.isMedium()) {
        count(run, numbers.number(page.tree().siblings(run.place())));
      }
    }
  }

  private void count(Run run, int number) {
    int i = run.index();
    siblings[i] = number;
    goodOfSiblings[number] += page.measures().good(i);
    runsOfSiblings[number]++;
    bestSiblings = Math.max(bestSiblings, goodOfSiblings[number]);
    lengthOfNear[page.near().path(i)] += page.measures().length(i);
    linksOfNear[page.near().path(i)] += Math.min(run.length(), run.linkLength());
    goodOfFar[page.far().path(i)] += page.measures().good(i);
  }

  @Override
  public void fill(int run, int[] row) {
    int near = page.near().path(run);
    row[BodyFeature.NEAR_STRENGTH.ordinal()] = PerMille.of(page.near().strength(run));
    row[BodyFeature.NEAR_RUNS.ordinal()] = Math.min(MOST_RUNS, page.near().count(run));
    row[BodyFeature.NEAR_LINKS.ordinal()] = PerMille.of(linksOfNear[near], lengthOfNear[near]);
    row[BodyFeature.FAR_STRENGTH.ordinal()] = PerMille.of(page.far().strength(run));
    row[BodyFeature.FAR_RUNS.ordinal()] = Math.min(MOST_RUNS, page.far().count(run));
    row[BodyFeature.FAR_GOOD.ordinal()] =
        PerMille.of(goodOfFar[page.far().path(run)], page.measures().goodWithin(0));
    row[BodyFeature.SIBLING_STRENGTH.ordinal()] =
        PerMille.of(goodOfSiblings[siblings[run]], bestSiblings);
    row[BodyFeature.SIBLING_RUNS.ordinal()] = Math.min(MOST_RUNS, runsOfSiblings[siblings[run]]);
  }
}
