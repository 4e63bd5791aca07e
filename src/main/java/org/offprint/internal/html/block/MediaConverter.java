package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.element.FrameAddress;
import org.offprint.internal.html.element.ImageAddress;
import org.offprint.internal.html.element.MediaSources;
import org.offprint.internal.html.page.Pictures;
import org.offprint.internal.html.page.Run;
import org.offprint.model.Block;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.NodeInfo;
import org.offprint.model.Rendition;
import org.offprint.model.ThematicBreak;

/** Pictures, films, recordings, frames and lines. */
final class MediaConverter {
  private static final Set<String> PICTURES = Set.of("img", "picture", "amp-img");

  /** The picture that a film shows before it starts, among the data of its block. */
  private static final String POSTER = "html:poster";

  /** The addresses of subtitles and the like, separated by spaces, among the data of its block. */
  private static final String TRACKS = "html:tracks";

  private MediaConverter() {}

  static List<Block> convert(Run run, Pictures pictures, NodeInfo info) {
    Element element = (Element) run.leaves().get(0);
    String tag = element.tagName();
    if (tag.equals("hr")) {
      return List.of(new ThematicBreak(info));
    }
    if (PICTURES.contains(tag)) {
      Media media = pictures.read(element);
      return media == null ? List.of() : List.of(new MediaBlock(media, info));
    }
    if (tag.equals("video") || tag.equals("audio")) {
      return film(element, tag.equals("video") ? MediaKind.VIDEO : MediaKind.AUDIO, info);
    }
    return EmbedConverter.embed(element, List.of(), info);
  }

  private static List<Block> film(Element element, MediaKind kind, NodeInfo info) {
    List<Rendition> sources = MediaSources.of(element);
    String url = FrameAddress.of(element);
    String type = "";
    if (url.isEmpty() && !sources.isEmpty()) {
      url = sources.get(0).url();
      type = sources.get(0).mimeType() == null ? "" : sources.get(0).mimeType();
    }
    if (url.isEmpty()) {
      return List.of();
    }
    Media.Builder media = Media.builder().kind(kind).url(url);
    if (!type.isEmpty()) {
      media.mimeType(type);
    }
    if (!element.attr("title").isBlank()) {
      media.title(element.attr("title").strip());
    }
    ImageAddress.number(element.attr("width")).ifPresent(media::width);
    ImageAddress.number(element.attr("height")).ifPresent(media::height);
    if (sources.size() > 1 || !url.equals(MediaSources.first(element))) {
      media.renditions(sources);
    }
    return List.of(new MediaBlock(media.build(), withData(element, info)));
  }

  private static NodeInfo withData(Element element, NodeInfo info) {
    TreeMap<String, String> data = new TreeMap<>(info.data());
    String poster = Addresses.of(element, "poster");
    if (!poster.isEmpty()) {
      data.put(POSTER, poster);
    }
    List<String> tracks = new ArrayList<>();
    for (Element child : element.children()) {
      String track = child.normalName().equals("track") ? FrameAddress.of(child) : "";
      if (!track.isEmpty()) {
        tracks.add(track);
      }
    }
    if (!tracks.isEmpty()) {
      data.put(TRACKS, String.join(" ", tracks));
    }
    return data.isEmpty() ? info : info.withData(data);
  }
}
