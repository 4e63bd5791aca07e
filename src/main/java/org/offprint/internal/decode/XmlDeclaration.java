package org.offprint.internal.decode;

import java.util.Optional;

/** Reads the encoding out of {@code <?xml version="1.0" encoding="…"?>}. */
final class XmlDeclaration {
  private XmlDeclaration() {}

  /** The label in the declaration that a document starts with, or empty. */
  static Optional<String> label(String head) {
    if (!MarkupStart.isXml(head)) {
      return Optional.empty();
    }
    int close = head.indexOf("?>");
    if (close < 0) {
      return Optional.empty();
    }
    int name = head.indexOf("<?xml") + 5;
    AttributeScanner attributes = new AttributeScanner(head.substring(0, close) + ">", name);
    while (attributes.next()) {
      if (attributes.name().equals("encoding")) {
        return Optional.of(attributes.value());
      }
    }
    return Optional.empty();
  }
}
