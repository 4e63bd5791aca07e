package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are dates, and of when. */
class DateLineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          May 3, 2026                              | 2026-05-03
          3 May 2026                               | 2026-05-03
          Sunday, 3rd of May 2026                  | 2026-05-03
          Published on Sept. 14, 2025              | 2025-09-14
          Posted: Dec 1st, 2025                    | 2025-12-01
          May 2026                                 | 2026-05
          2026-05-03                               | 2026-05-03
          2026-05-03T18:04                         | 2026-05-03T18:04
          2026-05-03T18:04:30Z                     | 2026-05-03T18:04:30Z
          2026-05-03T18:04+02:00                   | 2026-05-03T18:04+02:00
          May 3, 2026 at 6:04 pm                   | 2026-05-03T18:04
          May 3, 2026 12:04 a.m.                   | 2026-05-03T00:04
          May 3, 2026, 12:04 PM EDT                | 2026-05-03T12:04-04:00
          May 3, 2026 6:04pm ET                    | 2026-05-03T18:04
          Sun 3 May 2026 18.04 BST                 | 2026-05-03T18:04+01:00
          3. Mai 2026                              | 2026-05-03
          Sonntag, den 3. Mai 2026                 | 2026-05-03
          Veröffentlicht am 3. März 2026           | 2026-03-03
          Stand: 03.05.2026, 18:04 Uhr             | 2026-05-03T18:04
          3. Jänner 2026                           | 2026-01-03
          3 mai 2026 à 18h04                       | 2026-05-03T18:04
          Publié le dimanche 3 août 2025           | 2025-08-03
          1er févr. 2026                           | 2026-02-01
          3 de mayo de 2026                        | 2026-05-03
          Publicado el 3 de mayo de 2026, 18:04 h  | 2026-05-03T18:04
          domingo 3 de dic. de 2025                | 2025-12-03
          pubblicato il 3 maggio 2026 alle 18:04   | 2026-05-03T18:04
          3 de março de 2026                       | 2026-03-03
          3 mei 2026                               | 2026-05-03
          3 maja 2026 r.                           | 2026-05-03
          3 мая 2026 г.                            | 2026-05-03
          2026年5月3日                              | 2026-05-03
          13/5/2026                                | 2026-05-13
          5/5/2026                                 | 2026-05-05
          31.12.2025                               | 2025-12-31
          """)
  void line_is_a_date(String line, String iso) {
    assertThat(DateLine.read(line)).map(found -> found.date().iso()).contains(iso);
    assertThat(DateLine.read(line)).map(DateLine::change).contains(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Updated May 3, 2026                      | 2026-05-03
          Last modified on 3 May 2026              | 2026-05-03
          Zuletzt aktualisiert am 3. Mai 2026      | 2026-05-03
          Mis à jour le 03.05.2026 à 18h04         | 2026-05-03T18:04
          Actualizado: 3 de mayo de 2026           | 2026-05-03
          Aggiornato il 3 maggio 2026              | 2026-05-03
          """)
  void line_is_a_date_of_change(String line, String iso) {
    assertThat(DateLine.read(line)).map(found -> found.date().iso()).contains(iso);
    assertThat(DateLine.read(line)).map(DateLine::change).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "May",
        "May 3",
        "2026",
        "3",
        "3/5/2026",
        "5/13/26",
        "31.02.2026",
        "2026-13-01",
        "32 May 2026",
        "18:04",
        "12:3:4",
        "25:61",
        "May 3, 2026 in Lund",
        "On May 3, 2026, the ferry left.",
        "Published",
        "In May 2026 and 2027",
        "2026-05-03T",
        "2026-05-03Tnoon",
      })
  void line_is_no_date(String line) {
    assertThat(DateLine.read(line)).isEmpty();
  }
}
