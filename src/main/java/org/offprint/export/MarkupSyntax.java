package org.offprint.export;

/** In which of its two syntaxes HTML is written. */
enum MarkupSyntax {
  /** The syntax of {@code text/html}. */
  HTML(">", ""),

  /** XML, as in the documents of an EPUB, whose root declares the namespace {@code epub}. */
  XML("/>", "=\"\"");

  private static final String ROLE_OF_PUBLISHING = "doc-";

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

  /** What follows the name of an attribute that is on by being there. */
  String onValue() {
    return onValue;
  }

  /** Adds what names the language of an element. */
  Attributes language(Attributes attributes, String tag) {
    attributes.with("lang", tag);
    return this == XML ? attributes.with("xml:lang", tag) : attributes;
  }

  /** Adds the role of an element; in XML also as EPUB has it. */
  Attributes role(Attributes attributes, String role) {
    attributes.with("role", role);
    return this == XML && role.startsWith(ROLE_OF_PUBLISHING)
        ? attributes.with("epub:type", role.substring(ROLE_OF_PUBLISHING.length()))
        : attributes;
  }
}
