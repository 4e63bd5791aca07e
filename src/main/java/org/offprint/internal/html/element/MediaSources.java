package org.offprint.internal.html.element;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.offprint.model.Rendition;

/** The {@code source} elements in a film or recording. */
public final class MediaSources {
  private MediaSources() {}

  /** Each with its address and type, in order. */
  public static List<Rendition> of(Element medium) {
    List<Rendition> sources = new ArrayList<>();
    for (Element child = medium.firstElementChild(); child != null; ) {
      if (child.normalName().equals("source")) {
        String url = FrameAddress.of(child);
        String type = child.attr("type").strip();
        if (!url.isEmpty()) {
          sources.add(new Rendition(url, null, type.isEmpty() ? null : type));
        }
      }
      child = child.nextElementSibling();
    }
    return sources;
  }

  /** The address of the first, or empty. */
  public static String first(Element medium) {
    List<Rendition> sources = of(medium);
    return sources.isEmpty() ? "" : sources.get(0).url();
  }
}
