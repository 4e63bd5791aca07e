package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates and times of day in all the forms that pages write them in. */
class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 May 2026 18:04            | 2026-05-03T18:04
          3 May 2026 8:02             | 2026-05-03T08:02
          3 May 2026 02.00            | 2026-05-03T02:00
          3 May 2026 13h36            | 2026-05-03T13:36
          3 May 2026 18:04:30         | 2026-05-03T18:04
          3 May 2026 0:00             | 2026-05-03T00:00
          3 May 2026 23:59            | 2026-05-03T23:59
          3 May 2026 6pm              | 2026-05-03T18:00
          3 May 2026 6am              | 2026-05-03T06:00
          3 May 2026 6:04pm           | 2026-05-03T18:04
          3 May 2026 6:04 am          | 2026-05-03T06:04
          3 May 2026 6:04 a.m.        | 2026-05-03T06:04
          3 May 2026 6:04 p.m.        | 2026-05-03T18:04
          3 May 2026 6:04 PM          | 2026-05-03T18:04
          3 May 2026 11:59 pm         | 2026-05-03T23:59
          3 May 2026 12:04 pm         | 2026-05-03T12:04
          3 May 2026 12:04 am         | 2026-05-03T00:04
          3 May 2026 12am             | 2026-05-03T00:00
          3 May 2026 11:04 am         | 2026-05-03T11:04
          3 May 2026 18:04 pm         | 2026-05-03T18:04
          3 May 2026 @06:04PM         | 2026-05-03T18:04
          2026-05-03 18:04:30Z        | 2026-05-03T18:04Z
          """)
  void a_clock_stands_beside_the_day(String text, String iso) {
    assertThat(DateReader.read(text)).map(date -> date.iso()).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24:00",
        "18:60",
        "118:04",
        ":04",
        "18:4",
        "18:",
        "18h",
        "18:04x",
        "18x04",
        "18:0x",
        "18:x4",
        "18:04 19:05",
        "am.pm",
        "+18:04",
        "6xm",
        "18-04"
      })
  void other_figures_are_no_clock(String text) {
    assertThat(DateReader.read("3 May 2026 " + text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, Z",
    "GMT, Z",
    "Z, Z",
    "EST, -05:00",
    "EDT, -04:00",
    "CST, -06:00",
    "CDT, -05:00",
    "MST, -07:00",
    "MDT, -06:00",
    "PST, -08:00",
    "PDT, -07:00",
    "BST, +01:00",
    "CET, +01:00",
    "MEZ, +01:00",
    "CEST, +02:00",
    "MESZ, +02:00",
    "JST, +09:00",
    "KST, +09:00",
    "+0200, +02:00",
    "+02:00, +02:00",
    "-0500, -05:00",
    "-05:00, -05:00",
    "GMT+0200, +02:00",
    "UTC-05:00, -05:00",
  })
  void a_zone_tells_how_far_the_clock_is_from_greenwich(String zone, String offset) {
    assertThat(DateReader.read("3 May 2026 18:04 " + zone))
        .map(date -> date.iso())
        .contains("2026-05-03T18:04" + offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ET", "CT", "MT", "PT", "IST"})
  void a_zone_that_does_not_say_which_half_of_the_year_it_is_gives_no_offset(String zone) {
    assertThat(DateReader.read("3 May 2026 18:04 " + zone))
        .map(date -> date.iso())
        .contains("2026-05-03T18:04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2026 +0200",
        "3 May 2026 18:04 +02",
        "3 May 2026 18:04 *0200",
        "3 May 2026 18:04 +9900",
        "3 May 2026 18:04 XYZ"
      })
  void an_offset_belongs_to_a_time(String text) {
    assertThat(DateReader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-05-03                     | 2026-05-03
          2026/05/03                     | 2026-05-03
          2026.05.03                     | 2026-05-03
          3.5.2026                       | 2026-05-03
          12.11.2026                     | 2026-11-12
          3.12.2026                      | 2026-12-03
          13/12/2026                     | 2026-12-13
          12/13/2026                     | 2026-12-13
          12/12/2026                     | 2026-12-12
          13-5-2026                      | 2026-05-13
          2026-05-03T18:04:30+02:00      | 2026-05-03T18:04:30+02:00
          2026-05-03T18:04-05:00         | 2026-05-03T18:04-05:00
          2026-05-03T18:04Z              | 2026-05-03T18:04Z
          2026年5月                       | 2026-05
          2026年 5月 3日                  | 2026-05-03
          2026년 5월 3일                  | 2026-05-03
          2026年5月3日 日曜日             | 2026-05-03
          """)
  void figures_alone_are_a_date_where_they_can_be_read_one_way(String text, String iso) {
    assertThat(DateReader.read(text)).map(date -> date.iso()).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3/12/2026",
        "12/3/2026",
        "03-05-2026",
        "03.05.26",
        "5/13/26",
        "2026-05/03",
        "2026-05",
        "2026-05-03-01",
        "2026--03",
        "20260-05-03",
        "2026-05-",
        "2026_05_03",
        "2026 03.05.2026",
        "2026 2026-05-03",
        "03.05.2026 2026",
        "2026-05-03 2026-05-03",
        "2026-05-03Tx",
        "2026-5-3T18:04",
        "年5月3日",
        "20266年5月3日",
        "2026年5月3",
        "2026年13月3日",
        "2026年5月3x"
      })
  void else_they_are_none(String text) {
    assertThat(DateReader.read(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3rd May 2026",
        "3º de mayo de 2026",
        "3ª de mayo de 2026",
        "3° maggio 2026",
        "3e mai 2026",
        "3er mai 2026",
        "(3 May 2026)",
        "[\"3 May 2026\"]",
        "– 3 May 2026 –",
        "| 3 May 2026 |",
        "• 3 May 2026 •",
        "· 3 May 2026 ·",
        ": 3 May 2026:",
        "3 May 2026;",
        "3 May 2026.",
        "3,May,2026",
        "3\u00A0May\u00A02026",
        "- 3 May 2026 -",
        "— 3 May 2026 —"
      })
  void marks_and_ordinals_change_nothing(String text) {
    assertThat(DateReader.read(text)).map(date -> date.iso()).contains("2026-05-03");
  }

  @ParameterizedTest
  @CsvSource({
    "3 May 1500, 1500-05-03", "3 May 2199, 2199-05-03", "1 May 2026, 2026-05-01",
    "31 May 2026, 2026-05-31", "02 May 2026, 2026-05-02", "1st May 2026, 2026-05-01",
    "2nd May 2026, 2026-05-02", "4th May 2026, 2026-05-04",
  })
  void days_are_those_of_a_month_and_years_have_four_figures(String text, String iso) {
    assertThat(DateReader.read(text)).map(date -> date.iso()).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 1499",
        "3 May 2200",
        "0 May 2026",
        "32 May 2026",
        "003 May 2026",
        "3 May 12026",
        "3 4 May 2026",
        "3 May June 2026",
        "3 May 2026 2027",
        "3x May 2026",
        "x3 May 2026",
        "- – —",
        "3 May",
        "3 2026"
      })
  void nothing_else_may_stand_there(String text) {
    assertThat(DateReader.read(text)).isEmpty();
  }

  @Test
  void the_words_are_kept_as_they_are_printed() {
    assertThat(DateReader.read(" Sunday, 3rd of May 2026 "))
        .map(date -> date.raw())
        .contains("Sunday, 3rd of May 2026");
  }

  @Test
  void a_text_of_more_than_sixty_characters_is_no_date() {
    String line = "Sunday the 3rd of May of the year".replace("year", "2026");
    String sixty = line + " ".repeat(60 - line.length());

    assertThat(DateReader.read(sixty)).isPresent();
    assertThat(DateReader.read(sixty + " ")).isEmpty();
    assertThat(DateReader.isDay(sixty)).isTrue();
    assertThat(DateReader.isDay(sixty + " ")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"18:04", "18.04 Uhr", "6pm", "6:04 pm", "18:04 UTC", "alle 18:04", "at 6:04 a.m."})
  void a_time_of_day_alone_is_told(String text) {
    assertThat(DateReader.isTime(text)).isTrue();
    assertThat(DateReader.isTime(text + " ".repeat(60))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Uhr",
        "pm",
        "3 May 18:04",
        "May 18:04",
        "3 18:04",
        "25:61",
        "18:04 in Lund",
        "18"
      })
  void anything_else_is_no_time_of_day(String text) {
    assertThat(DateReader.isTime(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"May", "3 May", "May 3", "Montag, 3. Mai", "3 May 2026", "5月3日"})
  void a_day_needs_no_year(String text) {
    assertThat(DateReader.isDay(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "Monday", "2026", "3 May in Lund", "3 May 25:61"})
  void a_day_needs_a_month(String text) {
    assertThat(DateReader.isDay(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund, 18:04 Uhr",
        "Posted in Lund 03.05.2026",
        "Bo Lind 2026-05-03",
        "at 8:02",
        "25:61 or 18:04",
        "at 6:04PM from Lund"
      })
  void a_line_about_an_article_has_a_clock_or_a_date_in_figures(String line) {
    assertThat(DateReader.isInside(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferry of 2026",
        "Seven in 24",
        "A draw, 3:2",
        "At 18.04 the ferry left",
        "Room 101/2026",
        "Not at 25:61",
        "x8:02",
        "From 3 May on"
      })
  void a_title_has_none(String line) {
    assertThat(DateReader.isInside(line)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ١٤ أبريل ٢٠٢٦                | 2026-04-14
          الثلاثاء، ١٤ أبريل ٢٠٢٦، ٠٩:٣٠ | 2026-04-14T09:30
          ２０２６年４月１４日            | 2026-04-14
          １４/４/２０２６               | 2026-04-14
          १४.०४.२०२६                  | 2026-04-14
          """)
  void digits_may_be_those_of_any_script(String text, String iso) {
    assertThat(DateReader.read(text)).map(date -> date.iso()).contains(iso);
    assertThat(DateReader.read(text)).map(date -> date.raw()).contains(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mon, 03/09/2026 - 10:15 | 2026-03-09T10:15
          Thursday 03/09/2026     | 2026-09-03
          lundi 9/3/2026          | 2026-03-09
          9/3/2026, Tue           |
          """)
  void a_weekday_tells_the_day_from_the_month(String text, String iso) {
    assertThat(DateReader.read(text).map(date -> date.iso()).orElse(null)).isEqualTo(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pt-BR | 12/04/2026 às 18h05 | 2026-04-12T18:05
          en-GB | 03/05/2026          | 2026-05-03
          fr    | 5/13/2026           | 2026-05-13
          en-US | 03/05/2026          |
          en    | 03/05/2026          |
          fr-CA | 03/05/2026          |
          hu    | 03/05/2026          |
          """)
  void the_language_tells_the_day_from_the_month(String tag, String text, String iso) {
    assertThat(DateReader.read(text, DayMonthOrder.of(tag)).map(date -> date.iso()).orElse(null))
        .isEqualTo(iso);
  }

  @Test
  void a_date_that_could_be_read_either_way_is_no_day() {
    assertThat(DateReader.isDay("03/05/2026")).isFalse();
    assertThat(DateReader.read("03/05/2026", DayMonthOrder.of(null))).isEmpty();
  }
}
