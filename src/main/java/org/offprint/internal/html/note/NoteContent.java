package org.offprint.internal.html.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.character.Characters;
import org.offprint.internal.html.element.ElementKind;
import org.offprint.internal.html.element.MediumElement;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.page.TextShape;

/**
 * What a note says, without the mark that it opens with and the links that lead back to the text.
 * What is joined to a word is kept, since it reads as a part of it.
 */
public final class NoteContent {
  /**
   * Cutting a text in two takes time linear in the length of its parent, so it is done only a few
   * times. At 4 or 16, none of 509 pages changes.
   */
  private static final int MOST_CUTS = 8;

  private static final String OPENING = "[({";
  private static final String CLOSING = "])}.:";

  private final Element block;
  private final String label;
  private final boolean counted;
  private final Set<Element> backLinks;
  private final List<Run> runs = new ArrayList<>();
  private final StringBuilder backText = new StringBuilder();
  private final StringBuilder markText = new StringBuilder();
  private final List<Element> media = new ArrayList<>();
  private int cuts;

  /**
   * Reads a note.
   *
   * @param block the element that holds it
   * @param whole its runs
   * @param label the mark in the text
   * @param counted whether the page counts it, as an item of an ordered list, and prints no mark
   * @param backLinks the links in it that lead back
   */
  NoteContent(
      Element block, List<Run> whole, String label, boolean counted, Set<Element> backLinks) {
    this.block = block;
    this.label = NoteLabel.core(label);
    this.counted = counted;
    this.backLinks = backLinks;
    boolean first = true;
    for (Run run : whole) {
      if (run.isMedium()) {
        runs.add(run);
        continue;
      }
      if (first && isMarkAlone(run.text()) && run != whole.get(whole.size() - 1)) {
        markText.append(run.text());
        run.leaves().forEach(this::drop);
        first = false;
        continue;
      }
      List<Node> leaves = first ? withoutMark(run) : run.leaves();
      leaves = withoutBackLinks(leaves);
      if (hasWords(leaves)) {
        runs.add(of(run, leaves));
      }
      first = false;
    }
  }

  /** What is left. */
  public List<Run> runs() {
    return runs;
  }

  /** The words of the back links, or empty. */
  String backText() {
    return backText.toString().strip();
  }

  /** The mark that it opened with where that is no link, or empty. */
  String markText() {
    return markText.toString().strip();
  }

  /** The pictures in what is dropped: marks and links back are often drawn. */
  public List<Element> media() {
    return media;
  }

  private void drop(Node leaf) {
    if (leaf instanceof Element element && MediumElement.isMedium(element)) {
      media.add(element);
    }
  }

  /** The leaves of the first run from the first that is not part of the mark. */
  private List<Node> withoutMark(Run run) {
    List<Node> leaves = run.leaves();
    boolean marked = false;
    int at = 0;
    for (; at < leaves.size(); at++) {
      Node leaf = leaves.get(at);
      if (isDropped(leaves, at)) {
        backText.append(text(leaf));
        drop(leaf);
        marked = true;
        continue;
      }
      if (!(leaf instanceof TextNode node)) {
        break;
      }
      String text = node.getWholeText();
      boolean more = at + 1 < leaves.size();
      if (TextShape.isBlank(text)) {
        backText.append(' ');
      } else if (more && NoteLabel.isOnlyAround(text) && isBesideDropped(leaves, at)) {
        backText.append(text);
      } else if (!marked && more && isMarkAlone(text) && !isGlued(leaves, at)) {
        markText.append(text);
        marked = true;
      } else {
        break;
      }
    }
    List<Node> rest = new ArrayList<>(leaves.subList(at, leaves.size()));
    if (!rest.isEmpty() && rest.get(0) instanceof TextNode node) {
      String text = node.getWholeText();
      int cut = marked ? closed(text, 0) : markEnd(text);
      if (cut > 0 && cut < text.length()) {
        (marked ? backText : markText).append(text, 0, cut);
        rest.set(0, node.splitText(cut));
      }
    }
    return rest;
  }

  private boolean isMarkAlone(String text) {
    return !counted && !label.isEmpty() && NoteLabel.core(text).equals(label);
  }

  /** Where the words start after a mark that is a part of the text, or 0. */
  private int markEnd(String text) {
    int at = spaces(text, 0);
    boolean open = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
    at += open ? 1 : 0;
    if (label.isEmpty() || (counted && !open) || !text.startsWith(label, at)) {
      return 0;
    }
    int end = at + label.length();
    int after = closed(text, end);
    boolean sign = !Character.isLetterOrDigit(label.charAt(label.length() - 1));
    return after > end || sign ? after : 0;
  }

  /** The place after closing brackets, full stops and spaces. */
  private static int closed(String text, int from) {
    int at = from;
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return spaces(text, at);
  }

  private static int spaces(String text, int from) {
    int at = from;
    while (at < text.length() && Characters.isCollapsed(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private List<Node> withoutBackLinks(List<Node> leaves) {
    List<Node> rest = new ArrayList<>();
    boolean after = false;
    for (int i = 0; i < leaves.size(); i++) {
      Node leaf = leaves.get(i);
      if (isDropped(leaves, i)) {
        backText.append(' ').append(text(leaf));
        drop(leaf);
        withoutOpening(rest);
        after = true;
      } else if (after
          && leaf instanceof TextNode text
          && NoteLabel.isOnlyAround(text.getWholeText())
          && text.getWholeText().strip().length() < 2) {
        // A bracket around a link back, or the space between two.
        backText.append(text.getWholeText());
      } else {
        rest.add(leaf);
        after = false;
      }
    }
    return rest;
  }

  /** Takes the bracket that opens around a link back from what comes before it. */
  private void withoutOpening(List<Node> before) {
    int last = before.size() - 1;
    if (last < 0 || !(before.get(last) instanceof TextNode node)) {
      return;
    }
    String text = node.getWholeText();
    String stripped = text.stripTrailing();
    int at = stripped.length() - 1;
    if (at >= 0 && cuts++ < MOST_CUTS && "[(".indexOf(stripped.charAt(at)) >= 0) {
      backText.append(text, at, text.length());
      before.remove(last);
      if (at > 0) {
        node.splitText(at);
        before.add(node);
      }
    }
  }

  private boolean isDropped(List<Node> leaves, int at) {
    return isInBackLink(leaves.get(at)) && !isGlued(leaves, at);
  }

  private boolean isInBackLink(Node leaf) {
    Element link = RunElements.around(leaf, "a", block);
    return link != null && backLinks.contains(link);
  }

  private boolean isBesideDropped(List<Node> leaves, int at) {
    return (at > 0 && isDropped(leaves, at - 1)) || isDropped(leaves, at + 1);
  }

  /**
   * Whether a letter or digit at an edge of a leaf has another beside it that is not part of it.
   */
  private static boolean isGlued(List<Node> leaves, int at) {
    String text = text(leaves.get(at));
    if (text.isEmpty()) {
      return false;
    }
    String before = at > 0 ? text(leaves.get(at - 1)) : "";
    String after = at + 1 < leaves.size() ? text(leaves.get(at + 1)) : "";
    return (!before.isEmpty()
            && isWord(before.charAt(before.length() - 1))
            && isWord(text.charAt(0)))
        || (!after.isEmpty() && isWord(text.charAt(text.length() - 1)) && isWord(after.charAt(0)));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static String text(Node leaf) {
    return leaf instanceof TextNode text ? text.getWholeText() : "";
  }

  private static boolean hasWords(List<Node> leaves) {
    for (Node leaf : leaves) {
      boolean shown = leaf instanceof TextNode text && !TextShape.isBlank(text.getWholeText());
      if (shown
          || (leaf instanceof Element element && ElementKind.of(element.normalName()).isMedia())) {
        return true;
      }
    }
    return false;
  }

  private static Run of(Run run, List<Node> leaves) {
    if (leaves.size() == run.leaves().size() && leaves.equals(run.leaves())) {
      return run;
    }
    StringBuilder words = new StringBuilder();
    leaves.forEach(leaf -> words.append(leaf instanceof TextNode ? text(leaf) : "\n"));
    String text = words.toString().strip();
    return run.with(leaves, text);
  }
}
