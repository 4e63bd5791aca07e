package org.offprint.internal.export.markup;

import org.jspecify.annotations.Nullable;

/** The attributes of one tag, in the order in which they were added. */
public final class Attributes {
  private static final String ROLE_OF_PUBLISHING = "doc-";

  private final MarkupSyntax syntax;
  private final StringBuilder written = new StringBuilder();

  Attributes(MarkupSyntax syntax) {
    this.syntax = syntax;
  }

  /** Adds one with its value as it is; none if the value is {@code null}. */
  public Attributes with(String name, @Nullable Object value) {
    if (value != null) {
      written.append(' ').append(name).append("=\"");
      written.append(XmlText.attribute(value.toString())).append('"');
    }
    return this;
  }

  /** Adds a boolean attribute. */
  public Attributes on(String name) {
    written.append(' ').append(name).append(syntax.onValue());
    return this;
  }

  /** Adds what names the language; nothing for {@code null} and for what is not a language tag. */
  public Attributes language(@Nullable String tag) {
    if (tag == null || !LanguageTag.isWellFormed(tag)) {
      return this;
    }
    with("lang", tag);
    return syntax == MarkupSyntax.XML ? with("xml:lang", tag) : this;
  }

  /** Adds the role; in XML also as EPUB has it. */
  public Attributes role(String role) {
    with("role", role);
    return syntax == MarkupSyntax.XML && role.startsWith(ROLE_OF_PUBLISHING)
        ? with("epub:type", role.substring(ROLE_OF_PUBLISHING.length()))
        : this;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
