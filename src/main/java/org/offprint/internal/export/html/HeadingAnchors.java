package org.offprint.internal.export.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Heading;

/** The anchors of the headings that a table of contents leads to: {@code section-1} and so on. */
public final class HeadingAnchors {
  /** For documents without a table of contents. */
  static final HeadingAnchors NONE = new HeadingAnchors(List.of());

  private final Map<Heading, String> anchors = new IdentityHashMap<>();

  public HeadingAnchors(List<Heading> headings) {
    for (Heading heading : headings) {
      anchors.putIfAbsent(heading, "section-" + (anchors.size() + 1));
    }
  }

  /** The anchor of a heading, or {@code null} for one that nothing leads to. */
  @Nullable String of(Heading heading) {
    return anchors.get(heading);
  }
}
