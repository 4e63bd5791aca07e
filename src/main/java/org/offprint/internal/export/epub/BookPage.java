package org.offprint.internal.export.epub;

import java.io.IOException;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.internal.export.markup.MarkupWriter;

/** One of the XHTML documents of a book: what stands around the content of its body. */
final class BookPage {
  private final StringBuilder out = new StringBuilder();
  private final MarkupWriter markup = new MarkupWriter(out, MarkupSyntax.XML);

  /** Begins a document. */
  BookPage(BookIdentity identity) throws IOException {
    String direction = identity.isRightToLeft() ? "rtl" : null;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n");
    markup.open(
        "html",
        markup
            .attributes()
            .with("xmlns", "http://www.w3.org/1999/xhtml")
            .with("xmlns:epub", "http://www.idpf.org/2007/ops")
            .language(identity.language())
            .with("dir", direction));
    out.append("\n<head>\n");
    markup.emptyLine("meta", markup.attributes().with("charset", "UTF-8"));
    markup.line("title", markup.attributes(), identity.title());
    Attributes style = markup.attributes().with("rel", "stylesheet").with("type", "text/css");
    markup.empty("link", style.with("href", BookLayout.STYLE));
    out.append("\n</head>\n<body>\n");
  }

  /** What the content of the body is written with. */
  MarkupWriter markup() {
    return markup;
  }

  /** Where writers of their own write to. */
  Appendable out() {
    return out;
  }

  /** An element that holds a line with a link. */
  void link(String element, Attributes attributes, String address, String text) throws IOException {
    markup.open(element, attributes);
    markup.open("a", markup.attributes().with("href", address));
    markup.text(text);
    markup.close("a");
    markup.closeBox(element);
  }

  /** Ends the document. */
  String end() {
    return out.append("</body>\n</html>\n").toString();
  }
}
