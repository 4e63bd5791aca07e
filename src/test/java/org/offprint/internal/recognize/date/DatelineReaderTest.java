package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;

/** Where and when a report was filed. */
class DatelineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LUND - The ferry left.                    | LUND                      | LUND        |            |
          LUND – The ferry left.                    | LUND                      | LUND        |            |
          LUND — The ferry left.                    | LUND                      | LUND        |            |
          LUND (Reuters) - The ferry left.          | LUND (Reuters)            | LUND        |            | Reuters
          Lund (Reuters) – The ferry left.          | Lund (Reuters)            | Lund        |            | Reuters
          Lund (Reuters)– The ferry left.           | Lund (Reuters)            | Lund        |            | Reuters
          Lund, 3 May 2026 (Reuters) - It left.     | Lund, 3 May 2026 (Reuters) | Lund       | 2026-05-03 | Reuters
          Lund, May 3 (Reuters) — The ferry left.   | Lund, May 3 (Reuters)     | Lund        |            | Reuters
          Lund, 3 May 2026 - The ferry left.        | Lund, 3 May 2026          | Lund        | 2026-05-03 |
          LUND, Sweden, May 3, 2026 /Seawire/ -- A. | LUND, Sweden, May 3, 2026 /Seawire/ | LUND, Sweden | 2026-05-03 | Seawire
          LUND and YSTAD, May 3, 2026 /Seawire/ - A | LUND and YSTAD, May 3, 2026 /Seawire/ | LUND and YSTAD | 2026-05-03 | Seawire
          LUND--(SEA WIRE)--A ferry left today.     | LUND--(SEA WIRE)          | LUND        |            | SEA WIRE
          LUND, May 3, 2026 (SEA NEWSWIRE) -- It.   | LUND, May 3, 2026 (SEA NEWSWIRE) | LUND | 2026-05-03 | SEA NEWSWIRE
          LUND, SK / SEAWIRE / May 3, 2026 / It left. | LUND, SK / SEAWIRE / May 3, 2026 / | LUND, SK | 2026-05-03 | SEAWIRE
          Lund (3 May 2026) - The ferry left.       | Lund (3 May 2026)         | Lund        | 2026-05-03 |
          (Reuters) - The ferry left.               | (Reuters)                 |             |            | Reuters
          Santa Cruz de la Isla (EFE) - Se fue.     | Santa Cruz de la Isla (EFE) | Santa Cruz de la Isla | | EFE
          ST. JOHN, Lund - The ferry left.          |                           |             |            |
          On (Reuters) - The ferry left.            | On (Reuters)              | On          |            | Reuters
          """)
  void a_paragraph_opens_with_place_date_and_agency(
      String paragraph, String raw, String place, String date, String agency) {
    if (raw == null) {
      assertThat(DatelineReader.opening(paragraph)).isEmpty();
      return;
    }
    Dateline dateline = DatelineReader.opening(paragraph).orElseThrow();

    assertThat(dateline.raw()).isEqualTo(raw);
    assertThat(dateline.place().orElse(null)).isEqualTo(place);
    assertThat(dateline.date().map(found -> found.iso()).orElse(null)).isEqualTo(date);
    assertThat(dateline.agency().orElse(null)).isEqualTo(agency);
    assertThat(dateline.placement()).isEqualTo(DatelinePlacement.RUN_IN);
  }

  @ParameterizedTest
  @CsvSource({"【東京=海山太郎】船は出た。, 東京", "【東京＝海山太郎】船は出た。, 東京", "【東京】船は出た。, 東京"})
  void east_asian_brackets_hold_the_place_first(String paragraph, String place) {
    Dateline dateline = DatelineReader.opening(paragraph).orElseThrow();

    assertThat(dateline.place()).contains(place);
    assertThat(dateline.raw()).isEqualTo(paragraph.substring(0, paragraph.indexOf('】') + 1));
    assertThat(dateline.placement()).isEqualTo(DatelinePlacement.RUN_IN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "【】船は出た。",
        "【東京",
        "Lund - The ferry left.",
        "LUND-MALMO is a line.",
        "LUND -",
        "The old ferry - a wreck - left.",
        "Lund (and nobody knew it well) - left.",
        "Lund () - left.",
        "lund (Reuters) - The ferry left.",
        "Lund was quiet (Reuters) - The ferry left.",
        "On 3 May 2026 - the ferry left.",
        "3 May 2026 - the ferry left.",
        "(3 May 2026) - the ferry left.",
        "A B C D E F G (Reuters) - The ferry left.",
      })
  void other_paragraphs_do_not(String paragraph) {
    assertThat(DatelineReader.opening(paragraph)).isEmpty();
  }

  @Test
  void a_dateline_ends_within_eighty_characters() {
    String inside = "【" + "東".repeat(79) + "】";
    assertThat(DatelineReader.opening(inside + "船")).isPresent();
    assertThat(DatelineReader.opening("【" + "東".repeat(80) + "】船")).isEmpty();

    String place = "L" + "U".repeat(77) + " ";
    assertThat(DatelineReader.opening(place + "- Left.")).isPresent();
    assertThat(DatelineReader.opening("L" + place + "- Left.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LUND (AFP), LUND, AFP",
    "'Lund, 3 May (dpa)', Lund, dpa",
    "' LUND (Reuters) ', LUND, Reuters"
  })
  void a_line_of_its_own_ends_in_an_agency(String line, String place, String agency) {
    Dateline dateline = DatelineReader.alone(line).orElseThrow();

    assertThat(dateline.place()).contains(place);
    assertThat(dateline.agency()).contains(agency);
    assertThat(dateline.placement()).isEqualTo(DatelinePlacement.OWN_LINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LUND", "LUND (PILOT)", "LUND AFP)", "(AFP) LUND", "LUND (AFP) -"})
  void other_lines_are_none(String line) {
    assertThat(DatelineReader.alone(line)).isEmpty();
  }

  @Test
  void such_a_line_is_short() {
    assertThat(DatelineReader.alone("L".repeat(74) + " (AFP)")).isPresent();
    assertThat(DatelineReader.alone("L".repeat(75) + " (AFP)")).isEmpty();
  }
}
