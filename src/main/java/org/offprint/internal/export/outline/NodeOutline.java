package org.offprint.internal.export.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.OutlineLine;
import org.offprint.model.Paragraph;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/**
 * The entries for nodes. Words that a line shows already get no line of their own below it: a text
 * never has one, and neither has the paragraph that is all a container holds.
 */
final class NodeOutline {
  /** The slots whose nodes stand right below their parent; those of other names get a line. */
  private static final Set<String> MAIN =
      Set.of("content", "fallback", "items", "entries", "cells", "body", "byline");

  private final int width;

  /** Shows at most that many code points of words on a line. */
  NodeOutline(int width) {
    this.width = width;
  }

  /** The words of a line, cut to the width. */
  String cut(String words) {
    return OutlineLine.cut(words, width);
  }

  Stream<OutlineEntry> entries(List<? extends Node> nodes) {
    return nodes.stream().filter(node -> !(node instanceof Text)).map(this::entry);
  }

  /** The entry of a list of nodes that has a name; none if the list is empty. */
  Stream<OutlineEntry> named(String name, List<? extends Node> nodes) {
    if (nodes.isEmpty()) {
      return Stream.empty();
    }
    Optional<Paragraph> sole = sole(nodes);
    if (sole.isEmpty()) {
      return Stream.of(new OutlineEntry(name, () -> entries(nodes)));
    }
    String line = name + ' ' + cut(sole.get().plainText());
    return Stream.of(new OutlineEntry(line, () -> entries(sole.get().content())));
  }

  private OutlineEntry entry(Node node) {
    return new OutlineEntry(OutlineLine.of(node, width), () -> below(node));
  }

  private Stream<OutlineEntry> below(Node node) {
    Optional<Paragraph> spoken = OutlineLine.soleParagraph(node);
    return node.slots().stream().flatMap(slot -> slot(slot, spoken));
  }

  /** The entries of one list of a node whose line speaks for the paragraph, if there is one. */
  private Stream<OutlineEntry> slot(Slot slot, Optional<Paragraph> spoken) {
    if (!MAIN.contains(slot.name())) {
      return named(slot.name(), slot.nodes());
    }
    // Other lists than that of the paragraph may be empty: a live update need not have a byline.
    return spoken.isPresent() && slot.type() == Block.class
        ? entries(spoken.get().content())
        : entries(slot.nodes());
  }

  /** Inlines, or a single paragraph: what fits on the line of the list's name. */
  private static Optional<Paragraph> sole(List<? extends Node> nodes) {
    if (nodes.get(0) instanceof Inline) {
      return Optional.of(Paragraph.of(nodes.stream().map(Inline.class::cast).toList()));
    }
    return nodes.size() == 1 && nodes.get(0) instanceof Paragraph paragraph
        ? Optional.of(paragraph)
        : Optional.empty();
  }
}
