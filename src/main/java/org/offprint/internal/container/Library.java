package org.offprint.internal.container;

import org.offprint.source.SourceKind;

/** The libraries that read containers, which programs add if they need them. */
public enum Library {
  MIME4J("org.apache.james:apache-mime4j-core", "apache.mime4j.core"),
  COMMONMARK(
      "org.commonmark:commonmark, commonmark-ext-gfm-tables and commonmark-ext-footnotes",
      "org.commonmark,org.commonmark.ext.gfm.tables,org.commonmark.ext.footnotes"),
  DD_PLIST("com.googlecode.plist:dd-plist", "com.dd.plist"),
  JWARC("org.netpreserve:jwarc", "jwarc");

  private final String coordinates;
  private final String module;

  Library(String coordinates, String module) {
    this.coordinates = coordinates;
    this.module = module;
  }

  /** What reads a kind of file; only of kinds that need a library. */
  static Library of(SourceKind kind) {
    return switch (kind) {
      case MHTML, MAIL -> MIME4J;
      case WEB_ARCHIVE -> DD_PLIST;
      case MARKDOWN -> COMMONMARK;
      default -> JWARC;
    };
  }

  /** Its group and artifact. */
  public String coordinates() {
    return coordinates;
  }

  /** Its name on the module path. */
  public String module() {
    return module;
  }
}
