package org.offprint.internal.export.html;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.model.Code;
import org.offprint.model.CustomInline;
import org.offprint.model.Emphasis;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.Node;
import org.offprint.model.NoteReference;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/** Writes inlines as HTML; those of a type without markup of its own are their children. */
final class HtmlInlines implements Visitor<@Nullable Void> {
  private final HtmlSteps steps;
  private final MediaMarkup media;

  HtmlInlines(HtmlSteps steps, MediaMarkup media) {
    this.steps = steps;
    this.media = media;
  }

  @Override
  public @Nullable Void visitOther(Node node) {
    return steps.all(node.children());
  }

  @Override
  public @Nullable Void visitText(Text node) {
    steps.text(node.value());
    return null;
  }

  @Override
  public @Nullable Void visitEmphasis(Emphasis node) {
    return steps.around("em", steps.of(node.info()), node.content());
  }

  @Override
  public @Nullable Void visitStrong(Strong node) {
    return steps.around("strong", steps.of(node.info()), node.content());
  }

  @Override
  public @Nullable Void visitCode(Code node) {
    return steps.around("code", steps.of(node.info()), List.of(Text.of(node.text())));
  }

  @Override
  public @Nullable Void visitLineBreak(LineBreak node) {
    steps.empty("br", steps.attributes());
    return null;
  }

  @Override
  public @Nullable Void visitLink(Link node) {
    Optional<String> address = SafeAddress.link(node.href());
    if (steps.isInLink() || address.isEmpty()) {
      return steps.all(node.content());
    }
    steps.link(address.get(), steps.of(node.info()).with("title", node.title()), node.content());
    return null;
  }

  @Override
  public @Nullable Void visitInlineQuotation(InlineQuotation node) {
    boolean marked = !node.open().isEmpty() || !node.close().isEmpty();
    if (!marked) {
      return steps.around("q", steps.of(node.info()), node.content());
    }
    steps.open("span", steps.of(node.info()).with("class", "quotation"));
    steps.text(node.open());
    steps.all(node.content());
    steps.text(node.close());
    steps.close("span");
    return null;
  }

  @Override
  public @Nullable Void visitStyled(Styled node) {
    String code = node.style().code();
    return switch (code) {
      case "sub", "sup", "mark", "kbd", "samp", "var", "u", "code" ->
          steps.around(code, steps.of(node.info()), node.content());
      case "underline" -> steps.around("u", steps.of(node.info()), node.content());
      case "strike" -> steps.around("s", steps.of(node.info()), node.content());
      case "insert" -> steps.around("ins", steps.of(node.info()), node.content());
      case "term" -> steps.around("dfn", steps.of(node.info()), node.content());
      case "work-title" -> steps.around("cite", steps.of(node.info()), node.content());
      case "span" -> steps.around("span", steps.of(node.info()), node.content());
      default ->
          steps.around("span", steps.of(node.info()).with("data-kind", code), node.content());
    };
  }

  @Override
  public @Nullable Void visitCustomInline(CustomInline node) {
    return steps.around(
        "span", steps.of(node.info()).with("data-kind", node.kind()), node.content());
  }

  @Override
  public @Nullable Void visitInlineImage(InlineImage node) {
    steps.step(() -> media.write(node.media(), steps.of(node.info()), steps.isInLink()));
    return null;
  }

  @Override
  public @Nullable Void visitNoteReference(NoteReference node) {
    Optional<String> address = steps.settings().notes().link(node.noteId());
    steps.open("sup", steps.of(node.info()));
    if (steps.isInLink() || address.isEmpty()) {
      steps.text(node.label());
    } else {
      String mark = steps.settings().notes().mark(node.noteId());
      Attributes attributes = steps.attributes().with("id", mark).with("href", address.get());
      steps.open("a", attributes.role("doc-noteref"));
      steps.text(node.label());
      steps.close("a");
    }
    steps.close("sup");
    return null;
  }
}
