package org.offprint.internal.export;

import java.util.List;
import org.offprint.model.Inline;

/** Words on one line, with every run of white space reduced to one space. */
public final class OneLine {
  private OneLine() {}

  public static String of(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  public static String of(List<Inline> inlines) {
    StringBuilder plain = new StringBuilder();
    inlines.forEach(inline -> plain.append(inline.plainText()));
    return of(plain.toString());
  }
}
