package org.offprint.internal.json.article;

import static org.offprint.internal.json.article.SlotShape.inlines;
import static org.offprint.internal.json.article.ValueReader.attribution;
import static org.offprint.internal.json.article.ValueReader.info;

import java.util.List;
import org.offprint.model.Code;
import org.offprint.model.CustomInline;
import org.offprint.model.Emphasis;
import org.offprint.model.InlineImage;
import org.offprint.model.InlineQuotation;
import org.offprint.model.InlineStyle;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.NoteReference;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Text;

/** The types of inlines. Factories read the info last, because it takes what is left over. */
final class InlineShapes {
  private static final List<SlotShape> CONTENT = List.of(inlines("content"));

  static final List<NodeShape> ALL =
      List.of(
          new NodeShape(
              "text", Text.class, List.of(), (f, c) -> new Text(f.words("value"), info(f))),
          new NodeShape(
              "emphasis",
              Emphasis.class,
              CONTENT,
              (f, c) -> new Emphasis(c.inlines("content"), info(f))),
          new NodeShape(
              "strong", Strong.class, CONTENT, (f, c) -> new Strong(c.inlines("content"), info(f))),
          new NodeShape(
              "link",
              Link.class,
              CONTENT,
              (f, c) ->
                  new Link(f.text("href"), f.optionalText("title"), c.inlines("content"), info(f))),
          new NodeShape(
              "code", Code.class, List.of(), (f, c) -> new Code(f.words("text"), info(f))),
          new NodeShape(
              "inline-quotation",
              InlineQuotation.class,
              CONTENT,
              (f, c) ->
                  new InlineQuotation(
                      f.words("open", ""),
                      c.inlines("content"),
                      f.words("close", ""),
                      f.word("function", QuotationFunction.class, QuotationFunction.UNKNOWN),
                      f.optionalText("utterance"),
                      attribution(f),
                      info(f))),
          new NodeShape(
              "styled",
              Styled.class,
              CONTENT,
              (f, c) ->
                  new Styled(f.code("style", InlineStyle::of), c.inlines("content"), info(f))),
          new NodeShape(
              "inline-image",
              InlineImage.class,
              List.of(),
              (f, c) -> new InlineImage(f.required("media", ValueReader::media), info(f))),
          new NodeShape(
              "note-reference",
              NoteReference.class,
              List.of(),
              (f, c) -> new NoteReference(f.text("noteId"), f.words("label"), info(f))),
          new NodeShape("line-break", LineBreak.class, List.of(), (f, c) -> new LineBreak(info(f))),
          new NodeShape(
              "custom-inline",
              CustomInline.class,
              CONTENT,
              (f, c) ->
                  new CustomInline(
                      f.code("kind", CodeName::checked),
                      c.inlines("content"),
                      f.map("properties"),
                      info(f))));

  private InlineShapes() {}
}
