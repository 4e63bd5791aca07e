package org.offprint.internal.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.NodeInfo;
import org.offprint.model.ThematicBreak;

/** Pictures, films, recordings, frames and lines. */
final class MediaConverter {
  private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");

  private MediaConverter() {}

  static List<Block> convert(Run run, NodeInfo info) {
    Element element = (Element) run.leaves().get(0);
    String tag = element.tagName();
    if (tag.equals("hr")) {
      return List.of(new ThematicBreak(info));
    }
    if (PICTURES.contains(tag)) {
      Media media = ImageAddress.read(element);
      return media == null ? List.of() : List.of(new MediaBlock(media, info));
    }
    String url = address(element);
    if (url.isEmpty()) {
      return List.of();
    }
    if (tag.equals("video") || tag.equals("audio")) {
      MediaKind kind = tag.equals("video") ? MediaKind.VIDEO : MediaKind.AUDIO;
      return List.of(new MediaBlock(Media.builder().kind(kind).url(url).build(), info));
    }
    return List.of(new Embed(EmbedKind.OTHER, url, provider(url), List.of(), List.of(), info));
  }

  private static String address(Element element) {
    for (String attribute : List.of("src", "data-src", "data")) {
      String url = Addresses.of(element, attribute);
      if (!url.isEmpty() && !url.startsWith("about:")) {
        return url;
      }
    }
    Element source = element.firstElementChild();
    return source != null && source.tagName().equals("source") ? Addresses.of(source, "src") : "";
  }

  /** The host that serves it, without {@code www}. */
  private static @Nullable String provider(String url) {
    int from = url.indexOf("://");
    if (from < 0) {
      return null;
    }
    int to = from + 3;
    while (to < url.length() && "/?#:".indexOf(url.charAt(to)) < 0) {
      to++;
    }
    String host = url.substring(from + 3, to);
    host = host.startsWith("www.") ? host.substring(4) : host;
    return host.isEmpty() ? null : host;
  }
}
