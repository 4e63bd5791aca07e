package org.offprint.internal.export.pandoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.markup.PictureName;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Code;
import org.offprint.model.CustomInline;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.InlineStyle;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaKind;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.NoteReference;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/** Writes inlines in pandoc's format, step by step. */
final class PandocInlines implements Visitor<@Nullable Void> {
  private final PandocOutput out;
  private final PandocSteps steps;

  PandocInlines(PandocOutput out, PandocSteps steps) {
    this.out = out;
    this.steps = steps;
  }

  @Override
  public @Nullable Void visitOther(Node node) {
    steps.nodes(node.children());
    return null;
  }

  @Override
  public @Nullable Void visitText(Text node) {
    out.words(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitCode(Code node) {
    steps.begin("Code");
    steps.attributes(node.info(), List.of(), List.of());
    steps.step(() -> out.text(node.text()));
    steps.end();
    return null;
  }

  @Override
  public @Nullable Void visitLineBreak(LineBreak node) {
    out.tag("LineBreak");
    return null;
  }

  @Override
  public @Nullable Void visitEmphasis(Emphasis node) {
    return marked("Emph", node.content());
  }

  @Override
  public @Nullable Void visitStrong(Strong node) {
    return marked("Strong", node.content());
  }

  private @Nullable Void marked(String tag, List<Inline> content) {
    steps.begin(tag);
    steps.nodes(content);
    steps.end();
    return null;
  }

  private void span(NodeInfo info, List<String> classes, List<String> pairs, Runnable content) {
    steps.begin("Span");
    steps.attributes(info, classes, pairs);
    steps.step(out::beginArray);
    content.run();
    steps.step(out::endArray);
    steps.end();
  }

  @Override
  public @Nullable Void visitStyled(Styled node) {
    String tag = tag(node.style());
    if (tag != null) {
      return marked(tag, node.content());
    }
    List<String> classes =
        node.style().equals(InlineStyle.SPAN) ? List.of() : List.of(node.style().code());
    span(node.info(), classes, List.of(), () -> steps.nodes(node.content()));
    return null;
  }

  private static @Nullable String tag(InlineStyle style) {
    return switch (style.code()) {
      case "sub" -> "Subscript";
      case "sup" -> "Superscript";
      case "strike" -> "Strikeout";
      case "insert", "underline" -> "Underline";
      case "small-caps" -> "SmallCaps";
      default -> null;
    };
  }

  @Override
  public @Nullable Void visitInlineQuotation(InlineQuotation node) {
    List<String> classes = new ArrayList<>(List.of("quotation"));
    if (node.function() != QuotationFunction.UNKNOWN) {
      classes.add(EnumWord.of(node.function()));
    }
    List<String> speaker =
        node.speaker().map(named -> List.of("speaker", named.name())).orElse(List.of());
    span(
        node.info(),
        classes,
        speaker,
        () -> {
          steps.step(() -> out.words(node.open()));
          steps.nodes(node.content());
          steps.step(() -> out.words(node.close()));
        });
    return null;
  }

  @Override
  public @Nullable Void visitCustomInline(CustomInline node) {
    span(node.info(), List.of(node.kind()), List.of(), () -> steps.nodes(node.content()));
    return null;
  }

  @Override
  public @Nullable Void visitLink(Link node) {
    Optional<String> address = steps.isInLink() ? Optional.empty() : SafeAddress.link(node.href());
    if (address.isEmpty()) {
      steps.nodes(node.content());
      return null;
    }
    String title = node.title();
    steps.begin("Link");
    steps.attributes(node.info(), List.of(), List.of());
    steps.linked(node.content());
    steps.step(() -> out.target(address.get(), title == null ? "" : title));
    steps.end();
    return null;
  }

  @Override
  public @Nullable Void visitNoteReference(NoteReference node) {
    steps.mark(node.noteId(), node.label());
    return null;
  }

  @Override
  public @Nullable Void visitInlineImage(InlineImage node) {
    media(node.media(), node.info());
    return null;
  }

  /**
   * A picture as a picture; a film, a recording, or a picture that is not named like one as a link;
   * what has no safe address in words.
   */
  void media(Media media, NodeInfo info) {
    String words = media.alternative().or(media::title).orElse("");
    Optional<String> picture =
        media.kind() == MediaKind.IMAGE
            ? SafeAddress.picture(media.url()).filter(PictureName::isIn)
            : Optional.empty();
    if (picture.isPresent()) {
      picture(picture.get(), media, info);
      return;
    }
    if (!steps.isInLink()) {
      Optional<String> address = SafeAddress.link(media.url());
      if (address.isPresent()) {
        out.link(address.get(), words.isBlank() ? address.get() : words);
        return;
      }
    }
    out.words(words);
  }

  private void picture(String address, Media media, NodeInfo info) {
    List<String> size = new ArrayList<>();
    addSize(size, "width", media.width());
    addSize(size, "height", media.height());
    steps.begin("Image");
    steps.attributes(info, List.of(), size);
    steps.step(
        () -> {
          out.beginArray();
          out.words(media.alternative().orElse(""));
          out.endArray();
          out.target(address, media.title().orElse(""));
        });
    steps.end();
  }

  private static void addSize(List<String> pairs, String name, OptionalInt size) {
    if (size.isPresent() && size.getAsInt() > 0) {
      pairs.add(name);
      pairs.add(Integer.toString(size.getAsInt()));
    }
  }
}
