package org.offprint.internal.html.note;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.PageFragment;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;

/** Finds the links within a page that look like the marks of notes, or are declared as such. */
final class NoteLinkFinder {
  /**
   * In characters; what a page declares as the mark of a note may be a word or two. At 12 or 48,
   * none of 509 pages changes.
   */
  private static final int LONGEST_DECLARED = 24;

  /**
   * A mark has a few elements and texts at most, such as brackets around a link. At 16 or 64, none
   * of 509 pages changes.
   */
  private static final int MOST_NODES = 32;

  /** How the ids of all references begin that MediaWiki numbers, however it names their groups. */
  private static final String CITATION = "cite_note-";

  private NoteLinkFinder() {}

  /** Adds those of a run, in order. */
  static void find(Run run, List<NoteLink> found) {
    if (run.links() == 0) {
      return;
    }
    List<Node> leaves = run.leaves();
    int at = 0;
    while (at < leaves.size()) {
      Element link = RunElements.around(leaves.get(at), "a", run.owner());
      int end = at + 1;
      if (link != null) {
        while (end < leaves.size()
            && RunElements.around(leaves.get(end), "a", run.owner()) == link) {
          end++;
        }
        NoteLink note = read(run, link, at, end);
        if (note != null) {
          found.add(note);
        }
      }
      at = end;
    }
  }

  private static @Nullable NoteLink read(Run run, Element link, int from, int to) {
    String target = PageFragment.of(link);
    if (target.isEmpty()) {
      target = NoteAttribute.target(link, run.owner());
    }
    if (target.isEmpty() || NoteEvidence.isDeclaredBackLink(link)) {
      return null;
    }
    List<Node> leaves = run.leaves();
    Element mark = link;
    int first = from;
    int last = to;
    Element raised = RunElements.around(link, "sup", run.owner());
    if (raised != null) {
      first -= isBracketIn(raised, leaves, from - 1, run.owner()) ? 1 : 0;
      last += isBracketIn(raised, leaves, to, run.owner()) ? 1 : 0;
      boolean alone = holdsOnly(raised, words(leaves.subList(first, last)));
      mark = alone ? raised : link;
      first = alone ? first : from;
      last = alone ? last : to;
    }
    String label = words(leaves.subList(first, last));
    boolean possible =
        NoteLabel.isMark(label)
            || (!label.isEmpty()
                && label.length() <= LONGEST_DECLARED
                && (NoteEvidence.isDeclaredReference(link) || target.startsWith(CITATION)));
    return possible && holdsOnly(mark, label) ? new NoteLink(link, mark, label, target, run) : null;
  }

  /**
   * Whether an element holds some words and no others. An element that was never closed may hold
   * half of the page, all of which would become the mark.
   */
  private static boolean holdsOnly(Element element, String words) {
    StringBuilder held = new StringBuilder();
    List<Node> nodes = element.nodeStream().limit(MOST_NODES).toList();
    for (Node node : nodes) {
      held.append(node instanceof TextNode text ? text.getWholeText() : "");
    }
    return nodes.size() < MOST_NODES && held.toString().strip().equals(words);
  }

  private static boolean isBracketIn(Element around, List<Node> leaves, int at, Element owner) {
    return isIn(around, leaves, at, owner)
        && leaves.get(at) instanceof TextNode text
        && NoteLabel.isOnlyAround(text.getWholeText());
  }

  private static boolean isIn(Element around, List<Node> leaves, int at, Element owner) {
    return at >= 0
        && at < leaves.size()
        && RunElements.around(leaves.get(at), "sup", owner) == around;
  }

  /** The words of some leaves, on one line; empty if a picture is among them. */
  private static String words(List<Node> leaves) {
    StringBuilder words = new StringBuilder();
    for (Node leaf : leaves) {
      if (!(leaf instanceof TextNode text)) {
        return "";
      }
      words.append(text.getWholeText());
    }
    return words.toString().strip();
  }
}
