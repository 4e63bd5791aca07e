package org.offprint.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.offprint");

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
    assertThatNullPointerException().isThrownBy(() -> Rule.of("no-such-rule"));
  }

  @Test
  void each_rule_decides_somewhere() {
    Set<String> used =
        CLASSES.stream()
            .filter(type -> !type.isEquivalentTo(Rule.class))
            .flatMap(type -> type.getFieldAccessesFromSelf().stream())
            .filter(access -> access.getTargetOwner().isEquivalentTo(Rule.class))
            .map(JavaFieldAccess::getName)
            .collect(Collectors.toSet());

    assertThat(Rule.values()).extracting(Rule::name).allMatch(used::contains);
  }
}
