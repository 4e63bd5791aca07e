package org.offprint.internal.json;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Passes JSON on so that it can stand in a {@code script} element: {@code <} could end the element,
 * and U+2028 and U+2029 end a line of a script. In JSON the three stand in strings alone, where
 * each may be written as an escape.
 */
public final class MarkupSafeWriter extends Writer {
  private final Writer out;

  public MarkupSafeWriter(Appendable out) {
    this.out = new AppendableWriter(out);
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    for (int i = offset; i < end; i++) {
      String escape = escape(characters[i]);
      if (escape != null) {
        out.write(characters, from, i - from);
        out.write(escape);
        from = i + 1;
      }
    }
    out.write(characters, from, end - from);
  }

  private static @Nullable String escape(char c) {
    return switch (c) {
      case '<' -> "\\u003c";
      case '\u2028' -> "\\u2028";
      case '\u2029' -> "\\u2029";
      default -> null;
    };
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
