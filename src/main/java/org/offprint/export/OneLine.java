package org.offprint.export;

import java.util.List;
import org.offprint.model.Inline;

/** Words on one line, every stretch of white space in them one space. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  static String of(List<Inline> inlines) {
    StringBuilder plain = new StringBuilder();
    inlines.forEach(inline -> plain.append(inline.plainText()));
    return of(plain.toString());
  }
}
