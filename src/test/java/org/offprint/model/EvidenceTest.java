package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final Evidence WITNESS =
      new Evidence(
          "language",
          "de",
          EvidenceSource.META_TAG,
          Certainty.DECLARED,
          true,
          Origin.of(ElementPath.of("html"), "language"));

  @Test
  void a_witness_may_no_longer_be_believed() {
    Evidence doubted = WITNESS.withChosen(false);

    assertThat(doubted.chosen()).isFalse();
    assertThat(doubted.withChosen(true)).isEqualTo(WITNESS);
  }

  @Test
  void a_witness_that_is_believed_already_is_the_same() {
    assertThat(WITNESS.withChosen(true)).isSameAs(WITNESS);
  }
}
