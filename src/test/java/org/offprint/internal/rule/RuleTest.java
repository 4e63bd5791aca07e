package org.offprint.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  @ParameterizedTest
  @EnumSource
  void a_rule_is_found_by_its_code(Rule rule) {
    assertThat(Rule.of(rule.code())).isSameAs(rule);
  }

  @ParameterizedTest
  @EnumSource
  void a_code_is_words_in_small_letters_with_hyphens_between_them(Rule rule) {
    assertThat(rule.code()).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @EnumSource
  void a_reason_is_a_sentence_of_its_own(Rule rule) {
    assertThat(rule.reason()).matches("\\p{Lu}.*\\.");
    assertThat(Rule.values()).filteredOn(Rule::reason, rule.reason()).hasSize(1);
  }

  @Test
  void an_unknown_code_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Rule.of("no-such-rule"));
  }

  @Test
  void each_rule_decides_somewhere() {
    DecidingClasses deciding = new DecidingClasses(Rule.class);

    assertThat(Rule.values()).allSatisfy(rule -> assertThat(deciding.of(rule)).isNotEmpty());
  }
}
