package exporters;

import java.util.List;
import java.util.Optional;
import org.offprint.export.SafeAddress;
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
import org.offprint.model.NoteReference;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Text;
import org.offprint.model.Visitor;

/** Writes inlines as TEI. */
final class TeiInlines implements Visitor<Markup> {
  private final Markup out;
  private final Identifiers ids;
  private final TeiPersons persons;

  TeiInlines(Markup out, Identifiers ids, TeiPersons persons) {
    this.out = out;
    this.ids = ids;
    this.persons = persons;
  }

  /** Adds inlines where TEI takes all of them. */
  Markup add(List<? extends Inline> inlines) {
    return out.nodes(inlines, this);
  }

  /** Adds inlines where TEI takes phrases alone: what might be more stands in a {@code seg}. */
  Markup phrases(List<? extends Inline> inlines) {
    for (Inline inline : inlines) {
      if (isPhrase(inline)) {
        add(List.of(inline));
      } else {
        out.inline("seg");
        add(List.of(inline)).end();
      }
    }
    return out;
  }

  private static boolean isPhrase(Inline inline) {
    return !(inline instanceof InlineQuotation
        || inline instanceof InlineImage
        || inline instanceof CustomInline);
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
        : out.inline("seg", "xml:lang", language).text(node.value()).end();
  }

  @Override
  public Markup visitEmphasis(Emphasis node) {
    out.inline("emph", node.info());
    return add(node.content()).end();
  }

  @Override
  public Markup visitStrong(Strong node) {
    out.inline("hi", node.info(), "rend", "bold");
    return add(node.content()).end();
  }

  @Override
  public Markup visitLink(Link node) {
    Optional<String> address = SafeAddress.link(node.href());
    out.inline(address.isPresent() ? "ref" : "seg", node.info(), "target", address.orElse(null));
    return add(node.content()).end();
  }

  @Override
  public Markup visitCode(Code node) {
    return out.inline("code", node.info()).text(node.text()).end();
  }

  @Override
  public Markup visitInlineQuotation(InlineQuotation node) {
    String who = persons.who(node.speaker().orElse(null));
    if (node.function() == QuotationFunction.SPEECH || who != null) {
      out.inline("said", node.info(), "who", who);
    } else if (node.function() == QuotationFunction.UNKNOWN) {
      out.inline("q", node.info());
    } else {
      out.inline("q", node.info(), "type", XmlValue.code(node.function()));
    }
    out.text(node.open());
    return add(node.content()).text(node.close()).end();
  }

  @Override
  public Markup visitStyled(Styled node) {
    if (node.style().equals(InlineStyle.WORK_TITLE)) {
      out.inline("title", node.info());
    } else if (node.style().equals(InlineStyle.SPAN)) {
      out.inline("seg", node.info());
    } else {
      out.inline("hi", node.info(), "rend", node.style().code());
    }
    return add(node.content()).end();
  }

  @Override
  public Markup visitInlineImage(InlineImage node) {
    out.inline("figure", node.info(), "rend", "inline");
    return media(node.media()).end();
  }

  /** Adds a picture, film or sound, and what it shows, in a figure. */
  Markup media(Media media) {
    if (media.kind() == MediaKind.IMAGE) {
      SafeAddress.picture(media.url())
          .ifPresent(
              url ->
                  out.inline(
                          "graphic",
                          "url",
                          url,
                          "mimeType",
                          XmlValue.mediaType(media.mimeType().orElse(null)),
                          "width",
                          media.width().isPresent() ? media.width().getAsInt() + "px" : null,
                          "height",
                          media.height().isPresent() ? media.height().getAsInt() + "px" : null)
                      .end());
    } else {
      String type = XmlValue.mediaType(media.mimeType().orElse(null));
      String any = XmlValue.code(media.kind()) + "/*";
      SafeAddress.link(media.url())
          .ifPresent(
              url -> out.inline("media", "url", url, "mimeType", type == null ? any : type).end());
    }
    media.alternative().ifPresent(words -> out.inline("figDesc").text(words).end());
    return out;
  }

  @Override
  public Markup visitNoteReference(NoteReference node) {
    String note = ids.note(node.noteId());
    return out.inline(
            "ref", node.info(), "type", "note", "target", note == null ? null : '#' + note)
        .text(node.label())
        .end();
  }

  @Override
  public Markup visitLineBreak(LineBreak node) {
    return out.inline("lb").end();
  }
}
