package org.offprint.internal.decode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that is kept as a text file beside the classes. */
final class LineResource {
  private LineResource() {}

  /** The lines of a file in this package, without those that start with {@code #}. */
  static List<String> lines(String name) {
    InputStream in = LineResource.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("The resource " + name + " is missing");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The resource " + name + " cannot be read", e);
    }
  }
}
