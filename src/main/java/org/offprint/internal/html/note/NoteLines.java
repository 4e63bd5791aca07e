package org.offprint.internal.html.note;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.Run;

/**
 * Notes that share a block: each begins on a line of its own, with what the mark in the text leads
 * to, and goes on to the next.
 */
final class NoteLines {
  private final NoteCandidate block;
  private final List<Run> lines = new ArrayList<>();

  /** For each line the run that it is a part of. */
  private final List<Run> wholes = new ArrayList<>();

  private final Map<Node, Integer> lineByLeaf = new IdentityHashMap<>();

  private NoteLines(NoteCandidate block) {
    this.block = block;
    for (Run run : block.runs()) {
      for (Run line : run.isMedium() ? List.of(run) : run.lines()) {
        for (Node leaf : line.leaves()) {
          lineByLeaf.put(leaf, lines.size());
        }
        lines.add(line);
        wholes.add(run);
      }
    }
  }

  /** The notes in a block that several places of lead to; none if it is not made of them alone. */
  static List<NoteCandidate> of(NoteCandidate block) {
    return new NoteLines(block).notes();
  }

  private List<NoteCandidate> notes() {
    @Nullable NoteCandidate[] starts = new NoteCandidate[lines.size()];
    Map<Element, NoteCandidate> byTarget = new IdentityHashMap<>();
    for (int i = 0; i < block.links().size(); i++) {
      Element target = block.targets().get(i);
      NoteCandidate note = byTarget.get(target);
      if (note == null) {
        int line = line(target);
        if (line < 0 || starts[line] != null || !opens(target, line)) {
          return List.of();
        }
        note = new NoteCandidate(block.block(), false);
        byTarget.put(target, note);
        starts[line] = note;
      }
      note.add(block.links().get(i), target);
    }
    return filled(starts);
  }

  private List<NoteCandidate> filled(@Nullable NoteCandidate[] starts) {
    List<NoteCandidate> notes = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < starts.length; i++) {
      NoteCandidate start = starts[i];
      if (start != null) {
        notes.add(start);
      } else if (notes.isEmpty()) {
        return List.of();
      }
      boolean goesOn =
          i + 1 < starts.length && starts[i + 1] == null && wholes.get(i + 1) == wholes.get(i);
      if (!goesOn) {
        notes.get(notes.size() - 1).add(lines(from, i));
        from = i + 1;
      }
    }
    return notes;
  }

  /** Some lines of one run as a run, with the breaks between them. */
  private Run lines(int from, int to) {
    if (from == to) {
      return lines.get(from);
    }
    List<Node> leaves = new ArrayList<>();
    StringBuilder words = new StringBuilder(lines.get(from).text());
    for (Node leaf : wholes.get(from).leaves()) {
      Integer line = lineByLeaf.get(leaf);
      boolean between = line == null && !leaves.isEmpty();
      if (between || (line != null && line >= from && line <= to)) {
        leaves.add(leaf);
      }
    }
    while (leaves.get(leaves.size() - 1).normalName().equals("br")) {
      leaves.remove(leaves.size() - 1);
    }
    for (int i = from + 1; i <= to; i++) {
      words.append('\n').append(lines.get(i).text());
    }
    return wholes.get(from).with(leaves, words.toString());
  }

  /** The line of the first leaf in an element or after it, or -1. */
  private int line(Element target) {
    Node at = target;
    while (at != null && at != block.block()) {
      Integer line = lineByLeaf.get(at);
      if (line != null) {
        return line;
      }
      at = next(at);
    }
    return -1;
  }

  /** What comes next in the order of the page, inside the block. */
  private @Nullable Node next(Node node) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != null && at != block.block() && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == null || at == block.block() ? null : at.nextSibling();
  }

  /** Whether no words stand before an element in its line. */
  private boolean opens(Element target, int line) {
    for (Node leaf : lines.get(line).leaves()) {
      if (isAtOrAfter(leaf, target)) {
        return true;
      }
      if (!(leaf instanceof TextNode text) || !NoteLabel.isOnlyAround(text.getWholeText())) {
        return false;
      }
    }
    return false;
  }

  /** Whether a leaf of the line of an element is in it, or the first after it. */
  private boolean isAtOrAfter(Node leaf, Element target) {
    Node at = target;
    while (at != null && at != block.block()) {
      if (lineByLeaf.containsKey(at)) {
        return at == leaf;
      }
      at = next(at);
    }
    return false;
  }
}
