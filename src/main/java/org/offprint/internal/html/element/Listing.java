package org.offprint.internal.html.element;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The lines of preformatted text while they are put together. Elements that stand on lines of their
 * own begin and end one; a line end written beside such an element is the same one, and white space
 * between two of them only indents the markup.
 */
public final class Listing {
  /** Elements that are lines of a listing, not blocks, in preformatted text. */
  private static final Set<String> LINES =
      Set.of(
          "address", "center", "dd", "dir", "div", "dl", "dt", "li", "main", "menu", "ol", "p",
          "section", "tbody", "tfoot", "thead", "tr", "ul");

  private final StringBuilder text;

  /** Where the element that was entered last begins, -1 if it was left. */
  private int start = -1;

  private boolean ended;

  /**
   * @param text where the lines are put
   */
  public Listing(StringBuilder text) {
    this.text = text;
  }

  /** Whether an element is a line, by its tag, its style or as one of several. */
  public static boolean isLine(Element element) {
    String tag = element.normalName();
    if (LINES.contains(tag)) {
      return true;
    }
    return tag.equals("code")
        ? isOneOfSeveral(element)
        : element.attributesSize() > 0 && isDeclaredLine(element);
  }

  private static boolean isDeclaredLine(Element element) {
    return Attribute.isOn(element, "data-line")
        || BoxAttributes.isOnLinesOfItsOwn(Attribute.of(element, "style"));
  }

  /** Whether {@code code} stands right beside another, and nothing but {@code pre} holds both. */
  private static boolean isOneOfSeveral(Element code) {
    Element around = code.parent();
    return around != null
        && around.normalName().equals("pre")
        && (isCode(code.previousSibling()) || isCode(code.nextSibling()));
  }

  private static boolean isCode(@Nullable Node beside) {
    return beside instanceof Element element && element.normalName().equals("code");
  }

  /** Whether an element is a line even where nothing stands in it. */
  public static boolean isLineIfEmpty(Element element) {
    String tag = element.normalName();
    return tag.equals("li")
        || tag.equals("tr")
        || tag.equals("code")
        || Attribute.isOn(element, "data-line");
  }

  /** Begins an element that stands on lines of its own. */
  public void startLine() {
    dropIndentation();
    endOpenLine();
    start = text.length();
    ended = false;
  }

  /** Ends such an element. */
  public void endLine() {
    if (start < 0) {
      dropIndentation();
    }
    if (start != text.length()) {
      endOpenLine();
    }
    start = -1;
    ended = true;
  }

  /** How many characters at the start of the next text are a line end that was already written. */
  public int alreadyEnded(String words) {
    boolean line = ended;
    ended &= words.isEmpty();
    if (!line || text.isEmpty()) {
      return 0;
    }
    return words.startsWith("\n") ? 1 : words.startsWith("\r\n") ? 2 : 0;
  }

  /** Adds a text as it stands. */
  public void add(String words) {
    text.append(words, alreadyEnded(words), words.length());
  }

  /** Adds a line break. */
  public void addBreak() {
    text.append('\n');
    ended = false;
  }

  private void endOpenLine() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void dropIndentation() {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\t')) {
      end--;
    }
    if (end == 0 || text.charAt(end - 1) == '\n') {
      text.setLength(end);
    }
  }
}
