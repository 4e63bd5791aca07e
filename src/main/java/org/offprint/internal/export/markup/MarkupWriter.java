package org.offprint.internal.export.markup;

import java.io.IOException;

/** Writes tags and text of one of the two syntaxes of HTML. */
public final class MarkupWriter {
  private final Appendable out;
  private final MarkupSyntax syntax;

  public MarkupWriter(Appendable out, MarkupSyntax syntax) {
    this.out = out;
    this.syntax = syntax;
  }

  /** Attributes to be given to a tag. */
  public Attributes attributes() {
    return new Attributes(syntax);
  }

  /** The tag that opens an element. */
  public void open(String element, Attributes attributes) throws IOException {
    out.append('<').append(element).append(attributes.toString()).append('>');
  }

  /** The tag that closes an element. */
  public void close(String element) throws IOException {
    out.append("</").append(element).append('>');
  }

  /** The only tag of an element that never holds anything. */
  public void empty(String element, Attributes attributes) throws IOException {
    out.append('<').append(element).append(attributes.toString()).append(syntax.endOfVoid());
  }

  /** An element that never holds anything, on a line of its own. */
  public void emptyLine(String element, Attributes attributes) throws IOException {
    empty(element, attributes);
    line();
  }

  /** An element that holds text, on a line of its own. */
  public void line(String element, Attributes attributes, String text) throws IOException {
    open(element, attributes);
    text(text);
    closeBox(element);
  }

  /** Opens an element whose content begins on the next line. */
  public void openBox(String element, Attributes attributes) throws IOException {
    open(element, attributes);
    line();
  }

  /** Closes an element that is the last on its line. */
  public void closeBox(String element) throws IOException {
    close(element);
    line();
  }

  /** Text, escaped. */
  public void text(String text) throws IOException {
    out.append(XmlText.escape(text));
  }

  /** Markup as it stands. */
  public void markup(String markup) throws IOException {
    out.append(markup);
  }

  /** A line end, where it means nothing. */
  public void line() throws IOException {
    out.append('\n');
  }
}
