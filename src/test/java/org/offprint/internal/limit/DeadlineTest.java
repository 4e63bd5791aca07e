package org.offprint.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseLimits;

class DeadlineTest {
  private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 5);

  @Test
  void names_what_was_allowed_and_what_passed() {
    Deadline deadline = new Deadline(Duration.ofMillis(20), clock::get);
    clock.addAndGet(Duration.ofMillis(20).toNanos() + 1);

    ParseLimitException e = checks(deadline, 1024);

    assertThat(e.limit()).isEqualTo("deadline-millis");
    assertThat(e.allowed()).isEqualTo(20);
    assertThat(e.found()).isEqualTo(21);
  }

  @Test
  void looks_at_the_clock_at_every_1024th_check() {
    Deadline deadline = new Deadline(Duration.ofNanos(1), clock::get);
    clock.addAndGet(2);

    assertThat(checks(deadline, 1023)).isNull();
    assertThat(checks(deadline, 1)).isNotNull();
  }

  @Test
  void time_that_is_just_up_is_not_over() {
    Deadline deadline = new Deadline(Duration.ofMillis(20), clock::get);
    clock.addAndGet(Duration.ofMillis(20).toNanos());

    assertThat(checks(deadline, 5000)).isNull();
  }

  @Test
  void longest_duration_is_taken() {
    ParseLimits limits =
        ParseLimits.builder().deadline(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)).build();
    Deadline deadline = Deadline.start(limits);

    assertThatCode(() -> checks(deadline, 5000)).doesNotThrowAnyException();
  }

  private static ParseLimitException checks(Deadline deadline, int times) {
    return catchThrowableOfType(
        ParseLimitException.class,
        () -> {
          for (int i = 0; i < times; i++) {
            deadline.check();
          }
        });
  }
}
