package exporters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.export.SafeAddress;
import org.offprint.model.Code;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.InlineStyle;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.Node;
import org.offprint.model.NoteReference;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/** Writes inlines as JATS. All that it writes may stand wherever JATS takes marked-up text. */
final class JatsInlines implements Visitor<Markup> {
  private static final Map<InlineStyle, String> ELEMENTS =
      Map.of(
          InlineStyle.SUBSCRIPT, "sub",
          InlineStyle.SUPERSCRIPT, "sup",
          InlineStyle.STRIKE, "strike",
          InlineStyle.UNDERLINE, "underline",
          InlineStyle.SMALL_CAPS, "sc",
          InlineStyle.KEYBOARD, "monospace",
          InlineStyle.SAMPLE, "monospace");

  private final Markup out;
  private final Identifiers ids;

  JatsInlines(Markup out, Identifiers ids) {
    this.out = out;
    this.ids = ids;
  }

  Markup add(List<? extends Inline> inlines) {
    return out.nodes(inlines, this);
  }

  /** Of a type that has no element, all children. */
  @Override
  public Markup visitOther(Node node) {
    return out.nodes(node.children(), this);
  }

  @Override
  public Markup visitText(Text node) {
    String language = XmlValue.language(node.info());
    return language == null
        ? out.text(node.value())
        : out.inline("styled-content", "xml:lang", language).text(node.value()).end();
  }

  @Override
  public Markup visitEmphasis(Emphasis node) {
    return element("italic", node, node.content());
  }

  @Override
  public Markup visitStrong(Strong node) {
    return element("bold", node, node.content());
  }

  @Override
  public Markup visitCode(Code node) {
    return element("monospace", node, List.of(Text.of(node.text())));
  }

  /** An element that has no language, around one that has if there is one. */
  private Markup element(String name, Node node, List<Inline> content) {
    String language = XmlValue.language(node.info());
    out.inline(name, "id", ids.of(node.info()));
    if (language == null) {
      return add(content).end();
    }
    out.inline("styled-content", "xml:lang", language);
    return add(content).end().end();
  }

  @Override
  public Markup visitStyled(Styled node) {
    String name = ELEMENTS.get(node.style());
    if (name != null) {
      return element(name, node, node.content());
    }
    return named(node, node.style().code(), null).nodes(node.content(), this).end();
  }

  private Markup named(Node node, String type, String use) {
    return out.inline("named-content", node.info(), "content-type", type, "specific-use", use);
  }

  @Override
  public Markup visitLink(Link node) {
    out.inline(
        "ext-link",
        node.info(),
        "xlink:href",
        SafeAddress.link(node.href()).orElse(null),
        "xlink:title",
        node.title());
    return add(node.content()).end();
  }

  @Override
  public Markup visitInlineQuotation(InlineQuotation node) {
    named(node, "quotation", XmlValue.code(node.function())).text(node.open());
    return add(node.content()).text(node.close()).end();
  }

  @Override
  public Markup visitInlineImage(InlineImage node) {
    Optional<String> url = SafeAddress.picture(node.media().url());
    String words = node.media().alternative().orElse("");
    if (url.isEmpty()) {
      return named(node, "picture", null).text(words).end();
    }
    out.inline("inline-graphic", node.info(), "xlink:href", url.get());
    if (!words.isEmpty()) {
      out.inline("alt-text").text(words).end();
    }
    return out.end();
  }

  @Override
  public Markup visitNoteReference(NoteReference node) {
    String note = ids.note(node.noteId());
    return out.inline("xref", node.info(), "ref-type", "fn", "rid", note).text(node.label()).end();
  }

  /** JATS takes a line break in text that has a typeface, not in a bare paragraph. */
  @Override
  public Markup visitLineBreak(LineBreak node) {
    return out.inline("roman").inline("break").end().end();
  }
}
