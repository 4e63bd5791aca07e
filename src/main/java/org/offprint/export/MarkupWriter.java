package org.offprint.export;

import java.io.IOException;

/** Writes tags and text of one of the two syntaxes of HTML. */
final class MarkupWriter {
  private final Appendable out;
  private final MarkupSyntax syntax;

  MarkupWriter(Appendable out, MarkupSyntax syntax) {
    this.out = out;
    this.syntax = syntax;
  }

  /** Attributes to be given to a tag. */
  Attributes attributes() {
    return new Attributes(syntax);
  }

  /** The tag that opens an element. */
  void open(String element, Attributes attributes) throws IOException {
    out.append('<').append(element).append(attributes.toString()).append('>');
  }

  /** The tag that closes an element. */
  void close(String element) throws IOException {
    out.append("</").append(element).append('>');
  }

  /** The only tag of an element that never holds anything. */
  void empty(String element, Attributes attributes) throws IOException {
    out.append('<').append(element).append(attributes.toString()).append(syntax.endOfVoid());
  }

  /** An element that never holds anything, on a line of its own. */
  void emptyLine(String element, Attributes attributes) throws IOException {
    empty(element, attributes);
    line();
  }

  /** An element that holds text, on a line of its own. */
  void line(String element, Attributes attributes, String text) throws IOException {
    open(element, attributes);
    text(text);
    closeBox(element);
  }

  /** Opens an element whose content begins on the next line. */
  void openBox(String element, Attributes attributes) throws IOException {
    open(element, attributes);
    line();
  }

  /** Closes an element that is the last on its line. */
  void closeBox(String element) throws IOException {
    close(element);
    line();
  }

  /** Text, escaped. */
  void text(String text) throws IOException {
    out.append(XmlText.escape(text));
  }

  /** Markup as it stands. */
  void markup(String markup) throws IOException {
    out.append(markup);
  }

  /** A line end, where it means nothing. */
  void line() throws IOException {
    out.append('\n');
  }
}
