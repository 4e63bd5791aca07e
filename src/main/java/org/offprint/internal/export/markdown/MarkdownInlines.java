package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.export.NodeHandler;
import org.offprint.export.NodeOutput;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.HandlerNesting;
import org.offprint.internal.export.NodeHandlers;
import org.offprint.internal.export.PendingSteps;
import org.offprint.internal.export.markdown.MarkdownAtom.Kind;
import org.offprint.internal.export.markup.CustomMarkup;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.model.Block;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.Node;
import org.offprint.model.NoteReference;
import org.offprint.model.Part;
import org.offprint.model.Strong;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/**
 * Takes nodes apart into the atoms of one line. Blocks in it, as in table cells, are separated by
 * spaces. Trees are traversed by pending steps, so that deep ones need no deep call stack.
 */
final class MarkdownInlines implements Visitor<@Nullable Void>, NodeOutput {
  /** Elements and attributes that handlers add: Markdown takes those of HTML. */
  static final CustomMarkup CUSTOM = new CustomMarkup(MarkupSyntax.HTML);

  private final NodeHandlers handlers;
  private final HandlerNesting nesting = new HandlerNesting();
  private final MarkdownNotes notes;
  private final List<MarkdownAtom> atoms = new ArrayList<>();
  private final PendingSteps<RuntimeException> steps = new PendingSteps<>();

  private int marks;
  private boolean inLink;
  private boolean gap;

  /** The node that a handler is writing. */
  private @Nullable Node handled;

  MarkdownInlines(NodeHandlers handlers, MarkdownNotes notes) {
    this.handlers = handlers;
    this.notes = notes;
  }

  /** The atoms of all that was added. */
  List<MarkdownAtom> atoms() {
    steps.run();
    return atoms;
  }

  @Override
  public MarkdownInlines markup(String markup) {
    steps.add(() -> add(Kind.MARKUP, markup));
    return this;
  }

  @Override
  public MarkdownInlines text(String characters) {
    steps.add(() -> add(Kind.TEXT, characters));
    return this;
  }

  @Override
  public MarkdownInlines attribute(String name, String value) {
    return markup(CUSTOM.attribute(name, value));
  }

  @Override
  public MarkdownInlines element(
      String name, Map<String, String> attributes, List<? extends Node> content) {
    return markup(CUSTOM.start(name, attributes, content)).nodes(content).markup(CUSTOM.end(name));
  }

  @Override
  public MarkdownInlines nodes(List<? extends Node> nodes) {
    nodes.forEach(node -> steps.add(() -> write(node)));
    return this;
  }

  @Override
  public MarkdownInlines standard() {
    Node node = handled;
    if (node != null) {
      steps.add(() -> node.accept(this));
    }
    return this;
  }

  /** Adds words in bold. */
  MarkdownInlines strong(List<Inline> words) {
    marked(MarkdownAtom.STRONG, words);
    return this;
  }

  /** Adds words that lead to an address. */
  MarkdownInlines link(String address, String words) {
    steps.add(() -> add(Kind.LINK_START, "["));
    steps.add(() -> add(Kind.TEXT, words));
    steps.add(() -> add(Kind.LINK_END, "]" + target(address, null)));
    return this;
  }

  private void write(Node node) {
    NodeHandler<Node> handler = handlers.of(node);
    if (handler == null) {
      node.accept(this);
      return;
    }
    nesting.enter(node);
    handled = node;
    handler.write(node, this);
    handled = null;
    steps.add(nesting::leave);
  }

  private void add(Kind kind, String text) {
    if (text.isEmpty() && kind != Kind.BREAK) {
      return;
    }
    if (gap && !atoms.isEmpty()) {
      atoms.add(new MarkdownAtom(Kind.TEXT, " ", 0));
    }
    gap = false;
    atoms.add(new MarkdownAtom(kind, text, marks));
  }

  private @Nullable Void marked(int mark, List<Inline> content) {
    int before = marks;
    steps.add(() -> marks = before | mark);
    nodes(content);
    steps.add(() -> marks = before);
    return null;
  }

  @Override
  public @Nullable Void visitOther(Node node) {
    nodes(node.children());
    return null;
  }

  @Override
  public @Nullable Void visitBlock(Block node) {
    return apart(node);
  }

  @Override
  public @Nullable Void visitPart(Part node) {
    return apart(node);
  }

  private @Nullable Void apart(Node node) {
    gap = true;
    nodes(node.children());
    steps.add(() -> gap = true);
    return null;
  }

  @Override
  public @Nullable Void visitText(Text node) {
    add(Kind.TEXT, node.value());
    return null;
  }

  @Override
  public @Nullable Void visitCode(Code node) {
    add(Kind.CODE, node.text());
    return null;
  }

  @Override
  public @Nullable Void visitCodeBlock(CodeBlock node) {
    gap = true;
    add(Kind.CODE, node.text().strip());
    gap = true;
    return null;
  }

  @Override
  public @Nullable Void visitLineBreak(LineBreak node) {
    add(Kind.BREAK, "");
    return null;
  }

  @Override
  public @Nullable Void visitEmphasis(Emphasis node) {
    return marked(MarkdownAtom.EMPHASIS, node.content());
  }

  @Override
  public @Nullable Void visitStrong(Strong node) {
    return marked(MarkdownAtom.STRONG, node.content());
  }

  @Override
  public @Nullable Void visitInlineQuotation(InlineQuotation node) {
    text(node.open());
    nodes(node.content());
    text(node.close());
    return null;
  }

  @Override
  public @Nullable Void visitLink(Link node) {
    Optional<String> address = inLink ? Optional.empty() : SafeAddress.link(node.href());
    if (address.isEmpty()) {
      nodes(node.content());
      return null;
    }
    add(Kind.LINK_START, "[");
    inLink = true;
    nodes(node.content());
    steps.add(
        () -> {
          inLink = false;
          add(Kind.LINK_END, "]" + target(address.get(), node.title()));
        });
    return null;
  }

  private static String target(String address, @Nullable String title) {
    boolean titled = title != null && !title.isBlank();
    String target = MarkdownText.target(address);
    return "(" + target + (titled ? " " + MarkdownText.quoted(title) : "") + ")";
  }

  @Override
  public @Nullable Void visitNoteReference(NoteReference node) {
    int number = inLink ? 0 : notes.number(node.noteId());
    if (number > 0) {
      add(Kind.NOTE, "[^" + number + "]");
    } else {
      add(Kind.TEXT, node.label());
    }
    return null;
  }

  @Override
  public @Nullable Void visitInlineImage(InlineImage node) {
    media(node.media());
    return null;
  }

  @Override
  public @Nullable Void visitMediaBlock(MediaBlock node) {
    gap = true;
    media(node.media());
    steps.add(() -> gap = true);
    return null;
  }

  /** A picture as a picture, a film or recording as a link, what has no safe address in words. */
  private void media(Media media) {
    String words = media.alternative().or(media::title).orElse("");
    if (media.kind() == MediaKind.IMAGE) {
      Optional<String> address = SafeAddress.picture(media.url());
      if (address.isPresent()) {
        String alternative = MarkdownText.of(media.alternative().orElse(""));
        String target = target(address.get(), media.title().orElse(null));
        add(Kind.IMAGE, "![" + alternative + "]" + target);
        return;
      }
    } else if (!inLink) {
      Optional<String> address = SafeAddress.link(media.url());
      if (address.isPresent()) {
        link(address.get(), words.isBlank() ? address.get() : words);
        return;
      }
    }
    add(Kind.TEXT, words);
  }
}
