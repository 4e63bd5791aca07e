package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sets of names that are open: each takes any lowercase name and nothing else. */
class OpenCodeTest {
  private static final Map<Class<?>, Function<String, ?>> SETS =
      Map.of(
          AsideKind.class, AsideKind::of,
          EmbedKind.class, EmbedKind::of,
          EvidenceSource.class, EvidenceSource::of,
          InlineStyle.class, InlineStyle::of,
          Role.class, Role::of);

  @TestFactory
  Stream<DynamicTest> take_lower_case_names_alone() {
    return SETS.entrySet().stream()
        .map(set -> DynamicTest.dynamicTest(set.getKey().getSimpleName(), () -> check(set)));
  }

  private static void check(Map.Entry<Class<?>, Function<String, ?>> set) {
    for (String good : List.of("a", "acme:recipe", "as-told-to", "x.y_z9")) {
      assertThat(set.getValue().apply(good)).hasToString(good);
      assertThat(set.getValue().apply(good)).isEqualTo(set.getValue().apply(good));
    }
    for (String bad : List.of("", "A", "aB", "9a", "-a", "a b", "é", "a\n")) {
      assertThatThrownBy(() -> set.getValue().apply(bad))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("code must");
    }
    assertThatThrownBy(() -> set.getValue().apply(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("code");
  }

  @Test
  void constants_differ() throws IllegalAccessException {
    for (Class<?> set : SETS.keySet()) {
      List<Object> constants = new java.util.ArrayList<>();
      for (Field field : set.getFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          constants.add(field.get(null));
        }
      }
      assertThat(constants).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void custom_kinds_and_rules_are_names_too() {
    assertThatThrownBy(() -> CustomBlock.of("Recipe", List.of(), new TreeMap<>()))
        .hasMessageStartingWith("kind must be a lowercase name");
    assertThatThrownBy(() -> CustomInline.of("Ticker", List.of(), new TreeMap<>()))
        .hasMessageStartingWith("kind must be a lowercase name");
    assertThatThrownBy(() -> Origin.of(new TextRange(0, 1), "A rule"))
        .hasMessageStartingWith("rule must be a lowercase name");
  }

  @Test
  void enums_are_ordered_as_documented() {
    assertThat(Certainty.values())
        .containsExactly(Certainty.DECLARED, Certainty.VISIBLE, Certainty.INFERRED);
    assertThat(Arrays.asList(QuotationFunction.values())).contains(QuotationFunction.UNKNOWN);
  }

  @Test
  void ranges_and_spans_are_checked() {
    assertThatThrownBy(() -> new TextRange(3, 2)).hasMessageStartingWith("end must be from 3");
    assertThatThrownBy(() -> new TextRange(-1, 2)).hasMessageStartingWith("start must be from 0");
    assertThat(new TextRange(3, 9)).hasToString("3–9").extracting(TextRange::length).isEqualTo(6);
    assertThatThrownBy(() -> ElementPath.of("")).hasMessage("path must not be empty");
    assertThatThrownBy(() -> new Origin(new TextRange(0, 1), "line", 1.5f))
        .hasMessageStartingWith("confidence");
    assertThatThrownBy(() -> new Origin(new TextRange(0, 1), "line", Float.NaN))
        .hasMessageStartingWith("confidence");
    assertThatThrownBy(() -> Heading.of(7, "Fog")).hasMessageStartingWith("level must be from 1");
    assertThatThrownBy(() -> TableCell.of(TableCellKind.DATA, 0, 1, List.of()))
        .hasMessageStartingWith("columnSpan must be from 1");
    assertThatThrownBy(() -> TableCell.of(TableCellKind.DATA, 1, 0, List.of()))
        .hasMessageStartingWith("rowSpan must be from 1");
    assertThatThrownBy(() -> Paragraph.of(List.of())).hasMessage("content must not be empty");
    assertThatThrownBy(() -> Speaker.of(" ")).hasMessage("name must not be blank");
  }
}
