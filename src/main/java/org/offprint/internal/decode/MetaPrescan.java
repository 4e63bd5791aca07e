package org.offprint.internal.decode;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for an encoding in the {@code meta} elements at the head of a page, as the prescan of the
 * HTML Standard does: comments and the values of attributes are not looked into.
 */
final class MetaPrescan {
  private final String head;

  /** A prescan of the first bytes, taken for ASCII. */
  MetaPrescan(String head) {
    this.head = head;
  }

  /** The first encoding that is declared and known. */
  Optional<Encoding> encoding() {
    int at = head.indexOf('<');
    while (at >= 0) {
      if (head.startsWith("<!--", at)) {
        // The dashes that open a comment may close it.
        at = after("-->", at + 2);
      } else if (isMeta(at)) {
        AttributeScanner attributes = new AttributeScanner(head, at + 5);
        Optional<Encoding> declared = declared(attributes);
        if (declared.isPresent()) {
          return declared;
        }
        at = attributes.position();
      } else if (isTag(at)) {
        at = afterTag(at);
      } else if (at + 1 < head.length() && "!/?".indexOf(head.charAt(at + 1)) >= 0) {
        at = after(">", at);
      } else {
        at++;
      }
      at = at < 0 ? at : head.indexOf('<', at);
    }
    return Optional.empty();
  }

  private static Optional<Encoding> declared(AttributeScanner attributes) {
    Set<String> seen = new HashSet<>();
    boolean pragma = false;
    Optional<Encoding> charset = Optional.empty();
    Optional<Encoding> content = Optional.empty();
    while (attributes.next()) {
      if (!seen.add(attributes.name())) {
        continue;
      }
      switch (attributes.name()) {
        case "http-equiv" -> pragma = attributes.value().equalsIgnoreCase("content-type");
        case "charset" -> charset = WhatwgEncodings.labelled(attributes.value());
        case "content" ->
            content = labelInContent(attributes.value()).flatMap(WhatwgEncodings::labelled);
        default -> {
          // Says nothing about the encoding.
        }
      }
    }
    return charset.isPresent() || !pragma ? charset : content;
  }

  /** The label in a value such as {@code text/html; charset=utf-8}. */
  private static Optional<String> labelInContent(String content) {
    String word = "charset";
    int at = content.toLowerCase(Locale.ROOT).indexOf(word);
    while (at >= 0) {
      String rest = content.substring(at + word.length()).stripLeading();
      if (rest.startsWith("=")) {
        return labelAfterSign(rest.substring(1).stripLeading());
      }
      at = content.toLowerCase(Locale.ROOT).indexOf(word, at + word.length());
    }
    return Optional.empty();
  }

  private static Optional<String> labelAfterSign(String rest) {
    if (rest.startsWith("\"") || rest.startsWith("'")) {
      int close = rest.indexOf(rest.charAt(0), 1);
      return close < 0 ? Optional.empty() : Optional.of(rest.substring(1, close));
    }
    int end = 0;
    while (end < rest.length() && " \t\n\f\r;".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return Optional.of(rest.substring(0, end));
  }

  private boolean isMeta(int at) {
    return head.regionMatches(true, at, "<meta", 0, 5)
        && at + 5 < head.length()
        && " \t\n\f\r/".indexOf(head.charAt(at + 5)) >= 0;
  }

  private boolean isTag(int at) {
    int name = head.startsWith("</", at) ? at + 2 : at + 1;
    return name < head.length() && isLetter(head.charAt(name));
  }

  private int afterTag(int at) {
    int end = at;
    while (end < head.length() && " \t\n\f\r>".indexOf(head.charAt(end)) < 0) {
      end++;
    }
    AttributeScanner attributes = new AttributeScanner(head, end);
    while (attributes.next()) {
      // Their values must not be taken for tags.
    }
    return attributes.position();
  }

  private int after(String end, int from) {
    int found = head.indexOf(end, from);
    return found < 0 ? -1 : found + end.length();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
