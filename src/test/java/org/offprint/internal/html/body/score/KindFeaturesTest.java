package org.offprint.internal.html.body.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.limit.Deadline;
import org.offprint.model.PageKind;
import org.offprint.parse.ParseLimits;

/** The features by which pages that are no articles are judged besides. */
class KindFeaturesTest {
  private static final String PAGE =
      """
      <body>
      <div class=thread><div><p>In a thread</p></div></div>
      <div class=product><p>In a product</p></div>
      <div class=docs><p>In a manual</p></div>
      <div class=card><p>In a card</p></div>
      <div class=hero><p>In a greeting</p></div>
      <div class=story><p>In a story</p></div>
      <div itemprop=description><p>In a description</p></div>
      <p>In nothing</p>
      </body>
      """;

  private static final int[] SHARES = {10, 20, 30, 40, 50, 60, 790};

  @ParameterizedTest
  @CsvSource({
    "FORUM_NAME, In a thread, 2",
    "PRODUCT_NAME, In a product, 1",
    "DOCUMENTATION_NAME, In a manual, 1",
    "CARD_NAME, In a card, 1",
    "LANDING_NAME, In a greeting, 1",
    "STORY_NAME, In a story, 1"
  })
  void names_around_a_run_are_told_by_their_distance(BodyFeature feature, String text, int levels) {
    assertThat(value(feature, text)).isEqualTo(levels);
    assertThat(value(feature, "In nothing")).isEqualTo(12);
  }

  @Test
  void declared_parts_are_told() {
    assertThat(value(BodyFeature.DECLARED_PART, "In a description")).isEqualTo(1);
    assertThat(value(BodyFeature.DECLARED_PART, "In nothing")).isZero();
  }

  @Test
  void kinds_are_those_of_the_page_in_their_order() {
    List<PageKind> kinds = KindShares.weighed();
    for (int i = 0; i < kinds.size(); i++) {
      BodyFeature feature = BodyFeature.valueOf("KIND_" + kinds.get(i));

      assertThat(value(feature, "In nothing")).isEqualTo(SHARES[i]);
    }
  }

  @Test
  void every_feature_of_kinds_is_here() {
    Set<BodyFeature> all = EnumSet.range(BodyFeature.FIRST_KIND, BodyFeature.DECLARED_PART);

    assertThat(all).hasSize(KindShares.weighed().size() + 7);
    assertThat(BodyFeature.values()).endsWith(BodyFeature.DECLARED_PART);
  }

  private static int value(BodyFeature feature, String text) {
    Deadline deadline = Deadline.start(ParseLimits.builder().build());
    CutPage cut = PageWalk.of(Jsoup.parse(PAGE), 64, deadline);
    RunMeasures measures = new RunMeasures(cut.runs(), cut.tree(), deadline);
    PageEvidence page = new PageEvidence(cut, measures, new KindShares(SHARES), null, deadline);
    for (Run run : page.runs()) {
      if (run.text().equals(text)) {
        return new FeatureExtractor(page, false).of(run.index()).all()[feature.ordinal()];
      }
    }
    throw new AssertionError(text);
  }
}
