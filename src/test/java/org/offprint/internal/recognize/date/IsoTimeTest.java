package org.offprint.internal.recognize.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"08:02", "00:00:00", "23:59:59", "08:02:30.", "08:02:30.5", "08:02:30.123456789"})
  void times_of_day_are_read_as_the_platform_reads_them(String time) {
    assertThat(IsoTime.parse(time)).isEqualTo(LocalTime.parse(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8:02",
        "08",
        "08.02",
        "24:00",
        "08:60",
        "08:02:",
        "08:02:3",
        "08:02:61",
        "08:02:30,5",
        "08:02:30.1234567890",
        "08:02:30.5x",
        "08:02 pm",
      })
  void everything_else_is_refused(String text) {
    assertThatThrownBy(() -> IsoTime.parse(text)).isInstanceOf(DateTimeException.class);
  }
}
