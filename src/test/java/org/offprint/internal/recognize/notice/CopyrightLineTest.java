package org.offprint.internal.recognize.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightLineTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "© 2026 AFP",
        "©Sound Press",
        "Copyright 2026 The Sound Gazette. Nobody else may print this.",
        "Copyright © The Sound Gazette",
        "Copyright (c) 2026 Sound Press",
        "Droits d’auteur © 2026 La Gazette du Détroit",
        "Derechos de autor 2026 El Faro",
        "Alle Rechte vorbehalten.",
        "All rights reserved. Do not print this.",
      })
  void a_line_tells_whose_a_text_is(String line) {
    assertThat(CopyrightLine.matches(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Copyright",
        "Copyright law is not known on the island.",
        "Copyrights 2026",
        "Copyright in 2026 is another matter.",
        "Copyright 20 shillings",
        "The captain has all rights reserved for himself.",
      })
  void a_sentence_about_it_does_not(String line) {
    assertThat(CopyrightLine.matches(line)).isFalse();
  }

  @Test
  void a_long_one_is_a_paragraph() {
    assertThat(CopyrightLine.matches("© 2026 " + "A".repeat(293))).isTrue();
    assertThat(CopyrightLine.matches("© 2026 " + "A".repeat(294))).isFalse();
  }
}
