package org.offprint.internal.html.element;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What a program that saved a page says at its beginning: browsers write {@code saved from
 * url=(0027)https://paper.example/tides}, SingleFile writes lines with address and time.
 *
 * @param address where the page was saved from, or an empty text if it was no address of the web
 * @param time when, as written but without the name of its zone, which is in the language of the
 *     browser; or an empty text
 * @param singleFile whether SingleFile saved it, which keeps the pictures in the page and leaves
 *     other addresses of them as they were
 */
public record SavingComment(String address, String time, boolean singleFile) {
  private static final String BROWSER = "saved from url=(";
  private static final List<String> SINGLE_FILE =
      List.of("Page saved with SingleFile", "Archive processed by SingleFile");

  /** The comment stands among the first nodes of the document, or of its element. */
  private static final int FIRST = 4;

  /** The comment of a page, or {@code null} if it has none. */
  public static @Nullable SavingComment of(Element document) {
    SavingComment outside = in(document.childNodes());
    Element html = document.firstElementChild();
    return outside != null || html == null ? outside : in(html.childNodes());
  }

  /** Whether an element stands in a page that SingleFile saved. */
  static boolean isOfSingleFile(Element element) {
    Document document = element.ownerDocument();
    SavingComment comment = document == null ? null : of(document);
    return comment != null && comment.singleFile();
  }

  /**
   * Whether an address leads into the folder that a browser saved beside the page, such as {@code
   * ./Tides_files/pier.jpg}: no server has that file. Pages of programs for papers have such
   * folders on their servers, but no comment of a browser.
   */
  static boolean isLocal(Element element, String address) {
    int end = address.startsWith("./") ? address.indexOf("_files/") : -1;
    if (end < 0 || address.indexOf('/', 2) < end) {
      return false;
    }
    Document document = element.ownerDocument();
    SavingComment comment = document == null ? null : of(document);
    return comment != null && !comment.singleFile();
  }

  private static @Nullable SavingComment in(List<Node> nodes) {
    for (int i = 0; i < Math.min(FIRST, nodes.size()); i++) {
      if (nodes.get(i) instanceof Comment comment) {
        SavingComment read = read(comment.getData());
        if (read != null) {
          return read;
        }
      }
    }
    return null;
  }

  private static @Nullable SavingComment read(String comment) {
    int browser = comment.indexOf(BROWSER);
    if (browser >= 0) {
      // The digits between the parentheses are the length of the address.
      int end = comment.indexOf(')', browser);
      return end < 0
          ? null
          : new SavingComment(address(comment.substring(end + 1).strip()), "", false);
    }
    for (String mark : SINGLE_FILE) {
      if (comment.contains(mark)) {
        String time = line(comment, "saved date:");
        int zone = time.indexOf(" (");
        time = zone < 0 ? time : time.substring(0, zone);
        return new SavingComment(address(line(comment, "url:")), time, true);
      }
    }
    return null;
  }

  /** What follows a label at the start of a line. */
  private static String line(String comment, String label) {
    int from = 0;
    while (from < comment.length()) {
      int end = comment.indexOf('\n', from);
      String line = comment.substring(from, end < 0 ? comment.length() : end).strip();
      if (line.startsWith(label)) {
        return line.substring(label.length()).strip();
      }
      from = end < 0 ? comment.length() : end + 1;
    }
    return "";
  }

  /** A text if it is an address of the web: a saved file may have been saved once more. */
  private static String address(String text) {
    String start = text.substring(0, Math.min(8, text.length())).toLowerCase(Locale.ROOT);
    boolean web = start.startsWith("http://") || start.startsWith("https://");
    return web && text.indexOf(' ') < 0 ? text : "";
  }
}
