package org.offprint.parse;

import java.time.Duration;
import org.immutables.value.Value;

/**
 * How much a source may ask for. Going over one of these ends the parse with a {@link
 * ParseLimitException}; the defaults take any article that people write and save.
 */
@Value.Immutable
public sealed interface ParseLimits extends WithParseLimits permits ImmutableParseLimits {
  /** The default limits. */
  ParseLimits DEFAULT = builder().build();

  /**
   * The most bytes of input, or UTF-16 units where the caller gives characters; 32 MiB by default.
   *
   * @return the number of bytes
   */
  @Value.Default
  default int inputBytes() {
    return 32 << 20;
  }

  /**
   * The most elements of a page of HTML; 1,048,576 by default. What a page costs in memory depends
   * on them more than on its bytes.
   *
   * @return the number of elements
   */
  @Value.Default
  default int elements() {
    return 1 << 20;
  }

  /**
   * The longest time that a parse may take; 30 seconds by default. It is checked often, not always,
   * so a parse may exceed it a little.
   *
   * @return the time
   */
  @Value.Default
  default Duration deadline() {
    return Duration.ofSeconds(30);
  }

  /** Refuses limits that allow nothing. */
  @Value.Check
  default void check() {
    if (inputBytes() < 1) {
      throw new IllegalArgumentException("inputBytes must be positive, but is " + inputBytes());
    }
    if (elements() < 1) {
      throw new IllegalArgumentException("elements must be positive, but is " + elements());
    }
    if (deadline().isNegative() || deadline().isZero()) {
      throw new IllegalArgumentException("deadline must be positive, but is " + deadline());
    }
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the limits; not safe for use by several threads. */
  final class Builder extends ImmutableParseLimits.Builder {
    Builder() {}
  }
}
