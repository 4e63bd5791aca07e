package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void the_path_of_a_child_is_written_below_that_of_its_parent() {
    ElementPath body = ElementPath.of("html/body");

    assertThat(body.child("p", 1, -1).path()).isEqualTo("html/body/p");
    assertThat(body.child("div", 12, -1).child("p", 3, -1).path())
        .isEqualTo("html/body/div[12]/p[3]");
  }

  @Test
  void a_child_is_the_element_that_its_path_names() {
    ElementPath child = new ElementPath("html/body", 2).child("p", 5, 7);

    assertThat(child)
        .isEqualTo(new ElementPath("html/body/p[5]", 7))
        .hasSameHashCodeAs("html/body/p[5]")
        .hasToString("html/body/p[5]");
    assertThat(child).isNotEqualTo(ElementPath.of("html/body").child("p", 4, 7));
    assertThat(child.position()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 65_534, 65_535, 65_536, 65_537, 1_000_000, Integer.MAX_VALUE})
  void numbers_and_positions_may_be_large(int large) {
    ElementPath body = ElementPath.of("html/body");
    ElementPath numbered = body.child("p", large, -1);
    ElementPath placed = body.child("p", 1, large);
    ElementPath both = numbered.child("em", large, large);

    assertThat(numbered.path())
        .isEqualTo(large == 1 ? "html/body/p" : "html/body/p[" + large + "]");
    assertThat(numbered.position()).isEqualTo(-1);
    assertThat(placed.path()).isEqualTo("html/body/p");
    assertThat(placed.position()).isEqualTo(large);
    assertThat(both.path())
        .isEqualTo(numbered.path() + (large == 1 ? "/em" : "/em[" + large + "]"));
    assertThat(both.position()).isEqualTo(large);
    assertThat(new ElementPath("p", large).position()).isEqualTo(large);
  }

  @Test
  void a_child_may_stand_first() {
    assertThat(ElementPath.of("html").child("p", 1, 0).position()).isZero();
  }

  @Test
  void a_child_has_a_name_and_a_number() {
    ElementPath body = ElementPath.of("html/body");

    assertThatThrownBy(() -> body.child("", 1, -1)).hasMessage("name must not be empty");
    assertThatThrownBy(() -> body.child("p", 0, -1))
        .hasMessageStartingWith("number must be from 1");
    assertThatThrownBy(() -> body.child("p", 1, -2))
        .hasMessageStartingWith("position must be from -1");
  }
}
