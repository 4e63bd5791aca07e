package org.offprint.model;

/**
 * Is told which node wrote which characters of a plain text, see {@link
 * Article#plainText(PlainTextListener)}. The calls nest as the nodes do.
 */
public interface PlainTextListener {
  /**
   * A node's text is about to be written. Its children begin and end before it ends.
   *
   * @param node the node
   */
  void begins(Node node);

  /**
   * A node's text is written. What sets a node apart from its neighbours is not part of it.
   *
   * @param node the node
   * @param start the offset of its first character in UTF-16 units
   * @param end the offset after its last; {@code start} if it has no text
   */
  void ends(Node node, int start, int end);
}
