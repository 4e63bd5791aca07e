package org.offprint.internal.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspacedScriptsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "渡", "㐀", "鿿", "々", "⺀", "豈", "𠮷", "ぁ", "ヿ", "ー", "・", "ｱ", "ก", "๙", "\u0E34", "ຽ", "ក",
        "က"
      })
  void characters_of_scripts_without_spaces(String character) {
    assertThat(UnspacedScripts.have(character.codePointAt(0))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "я", "ع", "अ", "페", "ㄅ", "ა", "…", "“", "。", "「", "Ａ", "１", " ", "7"})
  void characters_of_others_and_of_none(String character) {
    assertThat(UnspacedScripts.have(character.codePointAt(0))).isFalse();
  }
}
