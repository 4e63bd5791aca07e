package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.rule.Rule;
import org.offprint.parse.Omission;

/**
 * Collects the words that a page contains but does not show as text: in templates, drawings, form
 * fields, copies of formulas, and for browsers that cannot play a film. They make no runs, so that
 * whatever judges runs does not take them for neighbours of the text. All words of one element are
 * one piece.
 */
public final class SkippedWords {
  /** What holds no words at all. */
  private static final Set<String> SILENT = Set.of("script", "style");

  /** What ends a line here, besides blocks: options, and the titles and labels of a drawing. */
  private static final Set<String> LINES = Set.of("br", "hr", "option", "title", "desc", "text");

  private final List<SkippedPiece> pieces = new ArrayList<>();
  private final List<HeldMarkup> held = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element root;
  private Rule rule = Rule.FALLBACK;
  private int place;
  private int position;
  private char pending;

  /** Whether elements of a name hold code for browsers, not words. */
  static boolean isSilent(String tag) {
    return SILENT.contains(tag);
  }

  /** Whether the current position is invisible. */
  boolean isOpen() {
    return root != null;
  }

  boolean isRoot(Element element) {
    return element == root;
  }

  /**
   * Takes the start of an element of the tree whose content is not text of the page, and says
   * whether to visit its content.
   *
   * @param number its number
   * @param at the number of the run it stands in or before
   */
  boolean open(Element element, int number, String tag, int at) {
    boolean frame = tag.equals("iframe") && element.hasAttr("srcdoc");
    if ((!frame && element.childNodeSize() == 0) || isSilent(tag)) {
      return false;
    }
    place = number;
    position = at;
    if (frame) {
      addFrame(element, true);
    }
    root = element;
    rule = rule(tag);
    return true;
  }

  /** The same of an element that a rule for the site leaves out. */
  boolean openStripped(Element element, int number, int at) {
    boolean opened = open(element, number, element.normalName(), at);
    rule = opened ? Rule.SITE_STRIP : rule;
    return opened;
  }

  private static Rule rule(String tag) {
    return switch (tag) {
      case "template" -> Rule.TEMPLATE;
      case "noscript" -> Rule.NOSCRIPT;
      case "svg" -> Rule.DRAWING;
      case "select", "option", "textarea", "datalist" -> Rule.FORM_CONTROL;
      case "math", "annotation", "annotation-xml" -> Rule.FORMULA_COPY;
      default -> Rule.FALLBACK;
    };
  }

  /** Takes the start of an element in one that is open. */
  boolean enter(Element element) {
    String tag = element.normalName();
    if (isSilent(tag)) {
      return false;
    }
    if (tag.equals("iframe") && element.hasAttr("srcdoc")) {
      addFrame(element, false);
    }
    endLine(element);
    return true;
  }

  /** Takes the end of an element in one that is open. */
  void leave(Element element) {
    if (!isSilent(element.normalName())) {
      endLine(element);
    }
  }

  private void endLine(Element element) {
    String tag = element.normalName();
    ElementKind kind = ElementKind.of(tag);
    // An empty template does not separate words.
    boolean nothing = tag.equals("template") && !element.hasText();
    if (nothing) {
      return;
    }
    if (kind.isBlock() || kind.isSkipped() || LINES.contains(tag)) {
      pending = '\n';
    }
  }

  private void addFrame(Element frame, boolean shown) {
    String markup = frame.attr("srcdoc");
    held.add(new HeldMarkup(frame, frame, Rule.FRAME_DOCUMENT, place, position, markup, shown));
  }

  /** Takes markup as text, as frames have it for browsers without frames. */
  void addData(Element holder, DataNode data) {
    String markup = data.getWholeData();
    if (holder.normalName().equals("xmp")) {
      addText(markup);
    } else {
      held.add(new HeldMarkup(data, holder, rule, place, position, markup, false));
    }
  }

  void addText(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Characters.partsWords(c)) {
        pending = pending == 0 ? ' ' : pending;
      } else if (!Characters.isDropped(c)) {
        if (pending != 0 && !text.isEmpty()) {
          text.append(pending);
        }
        pending = 0;
        text.append(c);
      }
    }
  }

  /** Takes the end of the element that is open. */
  void close() {
    add(rule, place, position, text.toString());
    text.setLength(0);
    pending = 0;
    root = null;
  }

  /** Adds words that stand for themselves. */
  public void add(Rule why, int element, int at, String words) {
    if (!words.isBlank()) {
      pieces.add(new SkippedPiece(why, element, at, words.strip()));
    }
  }

  /** The pieces so far, in document order. */
  public List<SkippedPiece> pieces() {
    return pieces;
  }

  /** The markup that is held as text, in document order. */
  public List<HeldMarkup> held() {
    return held;
  }

  /** What the report says of the pieces. */
  public List<Omission> omissions(ElementPaths paths) {
    List<Omission> omissions = new ArrayList<>(pieces.size());
    for (SkippedPiece piece : pieces) {
      omissions.add(
          new Omission(
              piece.rule().code(), paths.of(piece.place(), piece.position()), piece.text()));
    }
    return omissions;
  }
}
