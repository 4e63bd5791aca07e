package org.offprint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Anything in an article's tree.
 *
 * <p>The hierarchy is closed: what has no type of its own is a {@link CustomBlock} or a {@link
 * CustomInline}. Nodes know their children but not their parents, so one node may be part of many
 * articles. None of the methods here recurses, however deep the tree.
 *
 * <p>A minor version may add node types and components of records. A {@link Visitor} lives through
 * that, as {@link Visitor#visitOther} takes what it has no method for; a {@code switch} needs a
 * {@code default}, even where the compiler does not ask for one. Make nodes by {@code of}, builders
 * and {@code with} methods: constructors and patterns that take a record apart are not promised.
 */
public sealed interface Node permits Block, Inline, Part, Quotation {

  /**
   * Identity, language, additional data and provenance.
   *
   * @return the info, {@link NodeInfo#NONE} if nothing is known
   */
  NodeInfo info();

  /**
   * Where in the source this node stands.
   *
   * @return a {@link TextRange} in a text, an {@link ElementPath} in a page, or empty for a node
   *     that was built by hand
   */
  default Optional<Place> place() {
    return Optional.ofNullable(info().origin()).map(Origin::place);
  }

  /**
   * Calls the visitor's method for this node's type.
   *
   * @param visitor what to call
   * @param <R> the type of its answer
   * @return the visitor's answer
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * The name of this node's type in lower case with hyphens, such as {@code block-quotation}: the
   * first word of its line in an outline and its {@code type} in JSON.
   *
   * @return the name, never empty
   */
  default String type() {
    return accept(TypeNames.INSTANCE);
  }

  /**
   * The named lists that hold this node's children, in reading order. A table has four of them
   * (caption, head, body, foot), a paragraph has one, a text none. Which lists a type has does not
   * depend on what is in them.
   *
   * @return an unmodifiable list
   */
  default List<Slot> slots() {
    return accept(SlotReader.INSTANCE);
  }

  /**
   * This node with other children, all else being equal.
   *
   * @param slots the same slots as {@link #slots()} lists, in the same order, with other nodes
   * @return the node, or empty if a node of this type requires what is now missing (a heading its
   *     text, a figure its content)
   * @throws IllegalArgumentException if the slots are not those of this type
   */
  default Optional<Node> withSlots(List<Slot> slots) {
    return new SlotWriter(this, slots).rebuilt();
  }

  /**
   * All children in reading order: what is in the {@link #slots()}, one list after the other.
   *
   * @return an unmodifiable list, empty for a leaf
   */
  default List<Node> children() {
    List<Slot> slots = slots();
    if (slots.size() == 1) {
      return List.copyOf(slots.get(0).nodes());
    }
    List<Node> children = new ArrayList<>();
    for (Slot slot : slots) {
      children.addAll(slot.nodes());
    }
    return List.copyOf(children);
  }

  /**
   * This node and everything below it, in reading order, parents before children.
   *
   * @return a sequential stream; using it all costs O(nodes)
   */
  default Stream<Node> stream() {
    return Traversal.of(List.of(this));
  }

  /**
   * This node and everything below it that is of one type, in reading order.
   *
   * @param type a node type or one of the interfaces, such as {@link Quotation}
   * @param <N> that type
   * @return a sequential stream; using it all costs O(nodes)
   */
  default <N extends Node> Stream<N> stream(Class<N> type) {
    return stream().filter(type::isInstance).map(type::cast);
  }

  /**
   * The text as a reader sees it, without markup: quotation marks and note labels are kept, blocks
   * are set apart by a blank line, list items and table rows by a line end, cells by a tab. A
   * picture has no text.
   *
   * @return the text, empty if there is none; costs O(nodes + characters)
   */
  default String plainText() {
    return PlainText.of(this);
  }
}
