package org.offprint.internal.html;

import org.jsoup.nodes.*;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Metadata;

final class MetadataReader {
  static PageFacts read(Document d, @Nullable String url) {
    Element h = d.selectFirst("h1");
    return new PageFacts(Metadata.EMPTY, h == null ? null : h.text(), h, null, null);
  }
}
