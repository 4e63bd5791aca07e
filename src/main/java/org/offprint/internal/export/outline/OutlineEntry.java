package org.offprint.internal.export.outline;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A line of an outline and how to come by the lines below it. They are made when they are asked
 * for, so that no more of an outline is in memory than the lines beside those being written.
 *
 * @param line the line without guides and line end
 * @param children makes the entries one step further in, in order; called at most once
 */
record OutlineEntry(String line, Supplier<Stream<OutlineEntry>> children) {
  static OutlineEntry leaf(String line) {
    return new OutlineEntry(line, Stream::empty);
  }
}
