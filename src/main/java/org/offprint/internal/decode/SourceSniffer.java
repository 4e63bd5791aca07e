package org.offprint.internal.decode;

import org.offprint.source.SourceKind;

/** Determines what a source is from how it starts, never from its name. */
final class SourceSniffer {
  private SourceSniffer() {}

  /** What decoded characters are. */
  static SourceKind kind(String text) {
    if (ControlCharacters.isNoise(text)) {
      return SourceKind.BINARY;
    }
    return MarkupStart.isHtml(text) ? SourceKind.HTML : SourceKind.TEXT;
  }
}
