package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Places can be sorted as they stand in the source. */
class PlaceTest {
  @Test
  void a_range_stands_where_it_begins() {
    assertThat(new TextRange(3, 9).position()).isEqualTo(3);
  }

  @Test
  void an_element_stands_where_it_is_said_to() {
    assertThat(new ElementPath("html/body/p", 7).position()).isEqualTo(7);
    assertThat(ElementPath.of("html/head/meta").position()).isEqualTo(-1);
  }

  @Test
  void two_pieces_in_one_element_have_one_place() {
    ElementPath first = new ElementPath("html/body/div", 1);
    ElementPath last = new ElementPath("html/body/div", 3);

    assertThat(first).isEqualTo(last).hasSameHashCodeAs(last).hasToString("html/body/div");
    assertThat(first).isNotEqualTo(new ElementPath("html/body/p", 1));
  }

  @Test
  void positions_below_the_one_for_unknown_are_refused() {
    assertThatThrownBy(() -> new ElementPath("html", -2))
        .hasMessageStartingWith("position must be from -1");
  }
}
