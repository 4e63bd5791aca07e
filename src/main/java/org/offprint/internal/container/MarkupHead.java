package org.offprint.internal.container;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SourceKind;

/**
 * Tells the files in markup that are no page of their own, and lists of links, by their heads. Only
 * the first elements count: a page may be about such files, and show their tags.
 */
final class MarkupHead {
  /** The keys of a web archive, which stand in any order. */
  private static final Set<String> ARCHIVE_KEYS =
      Set.of(
          "<key>WebMainResource</key>",
          "<key>WebSubresources</key>",
          "<key>WebSubframeArchives</key>");

  /** What stands before the title of a page. */
  private static final Set<String> BEFORE_TITLE = Set.of("html", "head", "meta");

  private final String text;
  private int at;

  private MarkupHead(String text) {
    this.text = text;
  }

  /** What the file is, or null if it is a page, a text or nothing that is known. */
  static @Nullable SourceKind kind(String head) {
    String start = head.startsWith("\u00EF\u00BB\u00BF") ? head.substring(3) : head;
    String text = start.stripLeading();
    if (text.startsWith("<")) {
      return new MarkupHead(text).ofMarkup();
    }
    return isLinkList(text) ? SourceKind.LINK_LIST : null;
  }

  private @Nullable SourceKind ofMarkup() {
    passProlog();
    return switch (name()) {
      case "en-export" -> SourceKind.NOTES_EXPORT;
      case "plist" ->
          ARCHIVE_KEYS.stream().anyMatch(text::contains) ? SourceKind.WEB_ARCHIVE : null;
      case "html" -> isZipped() ? SourceKind.ZIPPED_PAGE : ofTitle();
      default -> ofTitle();
    };
  }

  /** The title is the first thing that Pocket writes, but for the encoding. */
  private @Nullable SourceKind ofTitle() {
    while (BEFORE_TITLE.contains(name())) {
      at = end(">", at);
      passProlog();
    }
    boolean title = text.startsWith("<title>Pocket Export</title>", at);
    return title ? SourceKind.LINK_LIST : null;
  }

  /** The programs that read such a page unpack the archive that follows its script. */
  private boolean isZipped() {
    int end = end(">", at);
    return text.substring(at, end).contains(" data-sfz")
        && text.startsWith("<!--", end)
        && text.substring(end, end("-->", end)).contains("Page saved with SingleFile");
  }

  /** The name of the element that starts here in lower case, or nothing. */
  private String name() {
    if (!text.startsWith("<", at)) {
      return "";
    }
    int end = at + 1;
    while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  /** Passes over what may stand before an element: comments, declarations and white space. */
  private void passProlog() {
    while (at < text.length()) {
      if (text.startsWith("<!--", at)) {
        at = end("-->", at);
      } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
        at = end(">", at);
      } else if (text.charAt(at) <= ' ') {
        at++;
      } else {
        return;
      }
    }
  }

  private int end(String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  /** Whether the first line names the columns that Pocket and Instapaper export. */
  private static boolean isLinkList(String text) {
    int end = text.indexOf('\n');
    String columns = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return columns.equals("title,url,time_added,tags,status")
        || columns.startsWith("url,title,selection,folder");
  }
}
