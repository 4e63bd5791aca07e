package exporters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.CodeBlock;
import org.offprint.model.Embed;
import org.offprint.model.Figure;
import org.offprint.model.Inline;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;

/** Writes figures, media and embeds, and captions, as JATS. */
final class JatsFigures {
  private final Markup out;
  private final JatsBlocks blocks;
  private final JatsInlines inlines;

  JatsFigures(Markup out, JatsBlocks blocks, JatsInlines inlines) {
    this.out = out;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  Markup add(Figure node) {
    out.block("fig", node.info());
    caption(List.of(), node.caption());
    if (!node.content().isEmpty()) {
      blocks.wrapped(node.content(), JatsFigures::fitsFigure);
    }
    return blocks.attrib(node.credit()).end();
  }

  private static boolean fitsFigure(Block block) {
    return JatsBlocks.isParagraph(block)
        || JatsBlocks.isList(block)
        || block instanceof MediaBlock media && address(media.media()) != null
        || block instanceof BlockQuotation
        || block instanceof CodeBlock;
  }

  /** Adds a title and a caption, or nothing. */
  void caption(List<Inline> title, List<Block> content) {
    if (title.isEmpty() && content.isEmpty()) {
      return;
    }
    out.block("caption");
    if (!title.isEmpty()) {
      out.block("title");
      inlines.add(title).end();
    }
    if (!content.isEmpty()) {
      blocks.paragraphs(content);
    }
    out.end();
  }

  private static @Nullable String address(Media media) {
    return media.kind() == MediaKind.IMAGE
        ? SafeAddress.picture(media.url()).orElse(null)
        : SafeAddress.link(media.url()).orElse(null);
  }

  Markup add(MediaBlock node) {
    String url = address(node.media());
    String words = node.media().alternative().orElse("");
    if (url == null && words.isEmpty()) {
      return out;
    }
    if (url == null) {
      return out.block("boxed-text", node.info(), "content-type", "picture").line("p", words).end();
    }
    String name = node.media().kind() == MediaKind.IMAGE ? "graphic" : "media";
    String kind = XmlValue.code(node.media().kind());
    out.block(name, node.info(), "mimetype", kind, "xlink:href", url);
    if (!words.isEmpty()) {
      out.line("alt-text", words);
    }
    return out.end();
  }

  Markup add(Embed node) {
    out.block("boxed-text", node.info(), "content-type", "embed-" + node.kind().code());
    caption(List.of(), node.caption());
    out.nodes(node.fallback(), blocks);
    if (node.url() != null) {
      String shown = node.provider() == null ? node.url() : node.provider();
      out.block("p").inline("ext-link", "xlink:href", SafeAddress.link(node.url()).orElse(null));
      out.text(shown).end().end();
    }
    return out.end();
  }
}
