package org.offprint.internal.limit;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseLimits;

/**
 * The end of the time that one parse may take. Loops whose length depends on the source call {@link
 * #check()} in every iteration, which costs next to nothing: only every 1,024th call looks at the
 * clock.
 *
 * <p>Made for one parse and one thread.
 */
public final class Deadline {
  // The clock costs more than a call, so only every such call looks at it; it counts nanoseconds.
  private static final int CALLS_PER_LOOK = 1024;
  private static final long NANOS_PER_MILLI = 1_000_000;

  /** That of the system if there is none. */
  private final @Nullable LongSupplier nanoClock;

  private final long start;
  private final long allowed;
  private int calls;

  /** A deadline whose time starts now. */
  Deadline(Duration allowed, @Nullable LongSupplier nanoClock) {
    this.nanoClock = nanoClock;
    this.start = nanos();
    // Longer than 292 years is as good as 292 years.
    this.allowed = TimeUnit.NANOSECONDS.convert(allowed);
  }

  /** Starts the time that the limits allow. */
  public static Deadline start(ParseLimits limits) {
    return new Deadline(limits.deadline(), null);
  }

  /**
   * Ends the parse if its time is over.
   *
   * @throws ParseLimitException if more time went by than is allowed
   */
  public void check() {
    if (++calls % CALLS_PER_LOOK == 0) {
      look();
    }
  }

  /**
   * Ends the parse if its time is over, without waiting for the next look at the clock: for steps
   * that take long themselves.
   *
   * @throws ParseLimitException if more time went by than is allowed
   */
  public void checkNow() {
    look();
  }

  private void look() {
    long elapsed = nanos() - start;
    if (elapsed > allowed) {
      // Rounded in opposite directions, so that what was found always exceeds what was allowed.
      long found = (elapsed + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
      throw Limit.DEADLINE_MILLIS.exceeded(allowed / NANOS_PER_MILLI, found);
    }
  }

  private long nanos() {
    return nanoClock == null ? System.nanoTime() : nanoClock.getAsLong();
  }
}
