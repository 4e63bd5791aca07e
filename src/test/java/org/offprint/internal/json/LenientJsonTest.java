package org.offprint.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {
  @Test
  void objects_arrays_and_strings_are_read_in_order() {
    assertThat(LenientJson.read("{\"name\": \"Fog\", \"by\": [\"Ines\", {\"name\": \"Bo\"}]}"))
        .contains(Map.of("name", "Fog", "by", List.of("Ines", Map.of("name", "Bo"))));
  }

  @Test
  void numbers_and_truth_values_stay_as_they_are_written() {
    assertThat(LenientJson.read("[1, -0.50, 2e3, 4E-1, 5e+6, true, false]"))
        .contains(List.of("1", "-0.50", "2e3", "4E-1", "5e+6", "true", "false"));
  }

  @Test
  void nulls_are_left_out_and_of_two_properties_of_a_name_the_first_counts() {
    assertThat(LenientJson.read("{\"a\": null, \"b\": [null], \"c\": \"1\", \"c\": \"2\"}"))
        .contains(Map.of("b", List.of(), "c", "1"));
  }

  @Test
  void escapes_are_resolved_in_strings_and_names() {
    assertThat(LenientJson.read("{\"\\u0061\\\"\": \"\\b\\f\\n\\r\\t\\/\\\\\\u00E9\\u00e9!\"}"))
        .contains(Map.of("a\"", "\b\f\n\r\t/\\éé!"));
  }

  @Test
  void half_a_surrogate_pair_becomes_the_replacement_character() {
    assertThat(LenientJson.read("[\"\\uD83D\", \"\\uD83D\\uDE00\"]"))
        .contains(List.of("\uFFFD", "\uD83D\uDE00"));
  }

  @Test
  void raw_line_breaks_and_escapes_of_any_character_are_accepted() {
    assertThat(LenientJson.read("[\"two\nlines\t\", \"it\\'s \\q\"]"))
        .contains(List.of("two\nlines\t", "it's q"));
  }

  @Test
  void superfluous_commas_are_accepted() {
    assertThat(LenientJson.read("[,\"a\",,\"b\",,]")).contains(List.of("a", "b"));
    assertThat(LenientJson.read("{\"a\": , \"b\": \"c\",}")).contains(Map.of("b", "c"));
  }

  @Test
  void comments_are_passed_over_wherever_white_space_may_stand() {
    assertThat(LenientJson.read("// \"\n{/*a*/\"a\"/**/:/*,*/\"b\"//\r,\"c\": \"/*d*/\"}"))
        .contains(Map.of("a", "b", "c", "/*d*/"));
  }

  @Test
  void what_follows_the_first_object_is_ignored() {
    assertThat(LenientJson.read(" {\"a\": \"b\"} ; {")).contains(Map.of("a", "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[\"a\"",
        "[\"a",
        "[\"a\\\"",
        "[\"a\\",
        "[\"a\" \"b\"]",
        "[\"a\"}",
        "{\"a\"}",
        "{\"a\" \"b\"}",
        "{\"a\":}",
        "{\"a\":]",
        "{a: \"b\"}",
        "{,}",
        "{\"a\": \"b\",,}",
        "{'a': 'b'}",
        "[01]",
        "[1.]",
        "[.5]",
        "[+1]",
        "[-]",
        "[1e]",
        "[1e+]",
        "[NaN]",
        "[nul]",
        "[truer]",
        "[\"\\u12\"]",
        "[\"\\u12G4\"]",
        "[\"\\uFF1\uFF11\"]",
        "[/]",
        "[/* a",
        "[null /a]",
        "[\u00A01]",
        "[\u00011]",
      })
  void of_any_other_mistake_nothing_is_returned(String broken) {
    assertThat(LenientJson.read(broken)).isEmpty();
  }

  @Test
  void what_is_nested_too_deeply_is_not_read() {
    assertThat(LenientJson.read("[".repeat(64) + "]".repeat(64))).isPresent();
    assertThat(LenientJson.read("[".repeat(65) + "]".repeat(65))).isEmpty();
  }

  @Test
  void a_long_string_of_escapes_takes_linear_time() {
    String escapes = "\\\"".repeat(500_000);
    assertThat(LenientJson.read("[\"" + escapes + "\"]")).contains(List.of("\"".repeat(500_000)));
  }
}
