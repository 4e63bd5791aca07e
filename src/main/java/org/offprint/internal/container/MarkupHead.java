package org.offprint.internal.container;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SourceKind;

/** Tells the files in markup that are no page of their own, and lists of links, by their heads. */
final class MarkupHead {
  private MarkupHead() {}

  /** What the file is, or null if it is a page, a text or nothing that is known. */
  static @Nullable SourceKind kind(String head) {
    String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    String text = start.stripLeading();
    if (text.startsWith("<")) {
      return ofMarkup(text);
    }
    return isLinkList(text) ? SourceKind.LINK_LIST : null;
  }

  private static @Nullable SourceKind ofMarkup(String text) {
    if (text.contains("<en-export")) {
      return SourceKind.NOTES_EXPORT;
    }
    if (text.contains("<plist") && text.contains("<key>WebMainResource</key>")) {
      return SourceKind.WEB_ARCHIVE;
    }
    if (text.contains("<title>Pocket Export</title>")) {
      return SourceKind.LINK_LIST;
    }
    // The programs that read such a page unpack the archive that follows its script.
    return text.contains(" data-sfz") && text.contains("Page saved with SingleFile")
        ? SourceKind.ZIPPED_PAGE
        : null;
  }

  /** Whether the first line names the columns that Pocket and Instapaper export. */
  private static boolean isLinkList(String text) {
    int end = text.indexOf('\n');
    String columns = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return columns.equals("title,url,time_added,tags,status")
        || columns.startsWith("url,title,selection,folder");
  }
}
