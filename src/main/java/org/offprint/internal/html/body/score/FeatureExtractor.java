package org.offprint.internal.html.body.score;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.html.evidence.ElementDepths;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.recognize.profile.TextProfile;
import org.offprint.internal.recognize.profile.WordSenses;

/**
 * Computes the features of the runs of a page. The same instance serves one run after the other: it
 * is the feature vector of the run that was asked for last.
 */
public final class FeatureExtractor implements FeatureVector {
  /** The length of the vector. */
  private static final int FEATURES = BodyFeature.values().length;

  private final PageEvidence page;
  private final TextProfile profile = new TextProfile(WordSenses.SHIPPED, TextProfile.ENOUGH);
  private final FeatureGroup[] atHand;
  private final FeatureGroup[] read;
  private final int[] row = new int[FEATURES];
  private int run;
  private boolean complete;

  /**
   * @param article whether the runs are judged by the model of articles, which asks for nothing
   *     from {@link BodyFeature#FIRST_KIND} on
   */
  public FeatureExtractor(PageEvidence page, boolean article) {
    this.page = page;
    ElementDepths depths = new ElementDepths(page.tree());
    TextOrder order = new TextOrder(page.runs(), page.measures());
    atHand =
        new FeatureGroup[] {
          new RegionFeatures(page),
          new ContainerFeatures(page, depths),
          new PathFeatures(page),
          new ParentFeatures(page),
          new SpanFeatures(page, order, depths),
          new NeighbourFeatures(page, order),
          new ListFeatures(page),
          new NameFeatures(page),
          new AncestorFeatures(page, depths),
          new TagFeatures(page),
          new TextFeatures(page),
          new PageFeatures(page, order)
        };
    List<FeatureGroup> groups = new ArrayList<>();
    groups.add(new TextProfileFeatures(page, profile));
    groups.add(new WordFeatures(profile));
    groups.add(new RepetitionFeatures(page, profile));
    if (!article) {
      groups.add(new KindFeatures(page));
    }
    read = groups.toArray(new FeatureGroup[0]);
  }

  /** Moves to a text run, and computes the features that need no reading. */
  public FeatureVector of(int run) {
    this.run = run;
    complete = false;
    for (FeatureGroup group : atHand) {
      group.fill(run, row);
    }
    return this;
  }

  /** One and the same array for all runs. */
  @Override
  public int[] atHand() {
    return row;
  }

  @Override
  public int[] all() {
    if (!complete) {
      complete = true;
      profile.read(page.run(run).text());
      for (FeatureGroup group : read) {
        group.fill(run, row);
      }
    }
    return row;
  }
}
