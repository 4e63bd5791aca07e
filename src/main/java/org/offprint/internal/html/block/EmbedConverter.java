package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.EmbedProvider;
import org.offprint.internal.html.element.EmbedProviders;
import org.offprint.internal.html.element.EmbeddedPosts;
import org.offprint.internal.html.element.FrameAddress;
import org.offprint.internal.html.element.PlayerElements;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.NodeInfo;

/** Frames, objects, players and posts: what is shown from elsewhere. */
final class EmbedConverter {
  private final Blocks builder;

  EmbedConverter(Blocks builder) {
    this.builder = builder;
  }

  /** A player with the words it holds for those for whom it does not play. */
  List<Block> player(KeptElement kept) {
    KeptElement words = new KeptElement(kept.element());
    NodeInfo info = builder.info(kept, Rule.PLAYER_ELEMENT);
    for (Object part : kept.parts()) {
      if (part instanceof Run run && run.isMedium() && run.leaves().get(0) == kept.element()) {
        info = builder.info(run);
      } else {
        words.parts().add(part);
      }
    }
    List<Block> fallback = builder.blocks(words);
    if (builder.ledger().isShown(kept.element())) {
      // Some of its words stand elsewhere, for example in a note.
      return fallback;
    }
    List<Block> shown = embed(kept.element(), fallback, info);
    if (shown != fallback) {
      builder.ledger().show(kept.element());
    }
    return shown;
  }

  /** A post with its words. */
  List<Block> post(KeptElement kept, List<Block> words) {
    return embed(kept.element(), words, builder.info(kept, Rule.POST_ELEMENT));
  }

  /** What an element shows, or what it holds where it has no address. */
  static List<Block> embed(Element element, List<Block> fallback, NodeInfo info) {
    String tag = element.normalName();
    String url = address(element, tag);
    if (url.isEmpty()) {
      return fallback;
    }
    MediaKind media = mediaKind(tag);
    if (media != null && fallback.isEmpty()) {
      return List.of(new MediaBlock(Media.builder().kind(media).url(url).build(), info));
    }
    EmbedProvider provider = EmbedProviders.of(url);
    EmbedKind kind = provider.kind();
    if (media != null) {
      kind = media == MediaKind.VIDEO ? EmbedKind.VIDEO : EmbedKind.AUDIO;
    } else if (EmbeddedPosts.isPost(element)) {
      kind = EmbedKind.POST;
    } else if (kind.equals(EmbedKind.OTHER)) {
      kind = kindOfType(element.attr("type"));
    }
    return List.of(
        new Embed(kind, url, provider.name(), new ArrayList<>(fallback), List.of(), info));
  }

  private static String address(Element element, String tag) {
    if (PlayerElements.isPlayer(tag)) {
      return PlayerElements.address(element);
    }
    return EmbeddedPosts.isPost(element) && !ElementKind.of(tag).isMedia()
        ? EmbeddedPosts.address(element)
        : FrameAddress.of(element);
  }

  private static @Nullable MediaKind mediaKind(String tag) {
    return switch (tag) {
      case "amp-video" -> MediaKind.VIDEO;
      case "amp-audio" -> MediaKind.AUDIO;
      default -> null;
    };
  }

  /** The kind by the media type of an object. */
  private static EmbedKind kindOfType(String type) {
    String name = type.strip().toLowerCase(Locale.ROOT);
    if (name.startsWith("video/")) {
      return EmbedKind.VIDEO;
    }
    if (name.startsWith("audio/")) {
      return EmbedKind.AUDIO;
    }
    return name.equals("application/pdf") ? EmbedKind.DOCUMENT : EmbedKind.OTHER;
  }
}
