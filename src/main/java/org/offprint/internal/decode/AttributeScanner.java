package org.offprint.internal.decode;

import java.util.Locale;
import org.offprint.internal.character.Characters;

/**
 * Reads the attributes of a tag one by one, as the prescan of the HTML Standard does. Where the
 * text ends within an attribute there is none.
 */
final class AttributeScanner {
  private final String text;
  private int at;
  private String name = "";
  private String value = "";

  /** A scanner that starts after the tag's name. */
  AttributeScanner(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** Goes to the next attribute of the tag, if there is one. */
  boolean next() {
    skip(true);
    if (atEnd() || text.charAt(at) == '>') {
      return false;
    }
    int start = at++;
    while (!atEnd() && !isBlank() && !isOneOf('=', '/', '>')) {
      at++;
    }
    name = text.substring(start, at).toLowerCase(Locale.ROOT);
    value = "";
    skip(false);
    if (!atEnd() && text.charAt(at) == '=') {
      at++;
      skip(false);
      return readValue();
    }
    return !atEnd();
  }

  /** The name in lower case. */
  String name() {
    return name;
  }

  /** The value, which may be empty. */
  String value() {
    return value;
  }

  /** Where the scanner is: after the last attribute, at the end of the tag. */
  int position() {
    return at;
  }

  private boolean readValue() {
    if (atEnd()) {
      return false;
    }
    if (isOneOf('"', '\'', '"')) {
      int close = text.indexOf(text.charAt(at), at + 1);
      if (close < 0) {
        at = text.length();
        return false;
      }
      value = text.substring(at + 1, close);
      at = close + 1;
      return true;
    }
    int start = at;
    while (!atEnd() && !isBlank() && text.charAt(at) != '>') {
      at++;
    }
    value = text.substring(start, at);
    return !atEnd();
  }

  private void skip(boolean slashesToo) {
    while (!atEnd() && (isBlank() || slashesToo && text.charAt(at) == '/')) {
      at++;
    }
  }

  private boolean atEnd() {
    return at >= text.length();
  }

  private boolean isBlank() {
    return Characters.isAsciiSpace(text.charAt(at));
  }

  private boolean isOneOf(char a, char b, char c) {
    char here = text.charAt(at);
    return here == a || here == b || here == c;
  }
}
