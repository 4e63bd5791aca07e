package org.offprint.internal.export.outline;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line of an outline and how to get the lines below it. They are made on demand, so that only the
 * lines next to those being written are in memory.
 *
 * @param line the line without guides and line end
 * @param children makes the entries one step further in, in order; called at most once
 */
record OutlineEntry(String line, Supplier<Stream<OutlineEntry>> children) {
  static OutlineEntry leaf(String line) {
    return new OutlineEntry(line, Stream::empty);
  }
}
