package org.offprint.internal.html.block;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.element.MathMarkup;
import org.offprint.model.Code;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.InlineStyle;
import org.offprint.model.Link;
import org.offprint.model.NodeInfo;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Strong;
import org.offprint.model.Styled;
import org.offprint.model.Text;

/** Which inline elements make a node of the model, and which one. */
final class InlineElements {
  private static final Map<String, InlineStyle> STYLES =
      Map.ofEntries(
          Map.entry("sub", InlineStyle.SUBSCRIPT),
          Map.entry("sup", InlineStyle.SUPERSCRIPT),
          Map.entry("mark", InlineStyle.MARK),
          Map.entry("del", InlineStyle.STRIKE),
          Map.entry("s", InlineStyle.STRIKE),
          Map.entry("strike", InlineStyle.STRIKE),
          Map.entry("ins", InlineStyle.INSERT),
          Map.entry("u", InlineStyle.UNDERLINE),
          Map.entry("kbd", InlineStyle.KEYBOARD),
          Map.entry("samp", InlineStyle.SAMPLE),
          Map.entry("var", InlineStyle.VARIABLE),
          Map.entry("dfn", InlineStyle.TERM),
          Map.entry("cite", InlineStyle.WORK_TITLE));

  private InlineElements() {}

  static boolean makesNode(Element element) {
    return switch (element.tagName()) {
      case "em", "i", "strong", "b", "code", "tt", "q" -> true;
      case "a" -> !Addresses.ofLink(element).isEmpty();
      case "span", "bdi", "bdo", "font" -> !element.attr("lang").isBlank();
      default -> style(element) != null;
    };
  }

  /**
   * The node of an element around some content.
   *
   * @param strings those of the page
   */
  static Inline node(Element element, List<Inline> content, SharedStrings strings) {
    InlineStyle style = style(element);
    if (style != null) {
      return Styled.of(style, content);
    }
    return switch (element.tagName()) {
      case "em", "i" -> Emphasis.of(content);
      case "strong", "b" -> Strong.of(content);
      case "a" -> {
        String title = element.attr("title").strip();
        String href = strings.shared(Addresses.ofLink(element));
        yield Link.of(href, title.isEmpty() ? null : title, content);
      }
      case "code", "tt" -> code(content);
      case "q" -> quotation(element, content);
      default -> {
        NodeInfo info = NodeInfo.builder().language(element.attr("lang").strip()).build();
        yield new Styled(InlineStyle.SPAN, content, info);
      }
    };
  }

  /** With the marks that readers see around it, which are not in its text. */
  private static Inline quotation(Element q, List<Inline> content) {
    boolean marked = content.isEmpty() || QuotationElement.isMarked(content.get(0).plainText());
    String open = marked ? "" : QuotationElement.open(q);
    String close = marked ? "" : QuotationElement.close(q);
    return InlineQuotation.of(open, content, close, QuotationFunction.UNKNOWN, null, null);
  }

  private static @Nullable InlineStyle style(Element element) {
    InlineStyle style = STYLES.get(element.tagName());
    return style == null ? MathMarkup.script(element) : style;
  }

  /** Code of plain text is code; code with markup in it keeps the markup. */
  private static Inline code(List<Inline> content) {
    return content.size() == 1 && content.get(0) instanceof Text text
        ? Code.of(text.value())
        : Styled.of(InlineStyle.of("code"), content);
  }
}
