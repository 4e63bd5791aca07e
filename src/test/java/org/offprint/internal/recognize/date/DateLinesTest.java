package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dates the parts of a line state. */
class DateLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3 May 2026                                       ; 2026-05-03
          Harbours | 3 May 2026                            ; 2026-05-03
          Ines Varga · 3 May 2026 · 4 min read             ; 2026-05-03
          Published 3 May 2026 – Updated 4 May 2026        ; 2026-05-03, changed 2026-05-04
          3 May 2026 Last modified on 4 May 2026           ; 2026-05-03, changed 2026-05-04
          3 May 2026, last modified on 4 May 2026          ; 2026-05-03, changed 2026-05-04
          Harbours | Ferries                               ; ''
          The ferry of 3 May 2026 was late                 ; ''
          The ferry left at six – 3 May 2026 – and nobody on the island saw it. ; ''
          """)
  void line_tells_of_dates_in_its_parts(String line, String dates) {
    assertThat(
            DateLines.in(line).stream()
                .map(found -> (found.change() ? "changed " : "") + found.date().iso())
                .collect(Collectors.joining(", ")))
        .isEqualTo(dates);
  }
}
