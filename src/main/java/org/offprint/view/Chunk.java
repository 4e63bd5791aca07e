package org.offprint.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.offprint.model.Heading;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.Place;

/**
 * A piece of an article's text that makes sense on its own.
 *
 * @param path the headings that lead to it, from that of the outermost section to that of its own;
 *     empty above the first heading and for notes
 * @param text its characters
 * @param span where they stand in the text of the {@link TextIndex}
 * @param nodes the blocks of standfirst and body and the notes that it has text of, in reading
 *     order; a long one is in several chunks
 * @param blocks which of the nodes are blocks of the body: their indexes there
 */
public record Chunk(
    List<Heading> path, String text, TextSpan span, List<Node> nodes, List<Integer> blocks) {
  /** Copies the lists. */
  public Chunk {
    path = List.copyOf(path);
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    nodes = List.copyOf(nodes);
    blocks = List.copyOf(blocks);
  }

  /**
   * The headings' words.
   *
   * @return the plain text of each heading of the path
   */
  public List<String> headings() {
    return path.stream().map(Node::plainText).toList();
  }

  /**
   * The ids of the nodes that have one; of a note the one that references call it by.
   *
   * @return an unmodifiable list in reading order
   */
  public List<String> ids() {
    return nodes.stream()
        .flatMap(
            node ->
                node instanceof Note note
                    ? Stream.of(note.id())
                    : Stream.ofNullable(node.info().id()))
        .toList();
  }

  /**
   * Where in the source the nodes came from.
   *
   * @return an unmodifiable list in reading order, each place once; empty if none is known
   */
  public List<Place> places() {
    return nodes.stream()
        .flatMap(node -> Stream.ofNullable(node.info().origin()))
        .map(Origin::place)
        .distinct()
        .toList();
  }
}
