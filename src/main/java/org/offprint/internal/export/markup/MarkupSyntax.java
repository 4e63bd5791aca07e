package org.offprint.internal.export.markup;

/** The two syntaxes of HTML. */
public enum MarkupSyntax {
  /** The syntax of {@code text/html}. */
  HTML(">", ""),

  /** XML, as in the documents of an EPUB, whose root declares the namespace {@code epub}. */
  XML("/>", "=\"\"");

  private final String endOfVoid;
  private final String onValue;

  MarkupSyntax(String endOfVoid, String onValue) {
    this.endOfVoid = endOfVoid;
    this.onValue = onValue;
  }

  /** What ends the tag of an element that never holds anything. */
  String endOfVoid() {
    return endOfVoid;
  }

  /** What follows the name of a boolean attribute. */
  String onValue() {
    return onValue;
  }
}
