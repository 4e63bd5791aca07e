package org.offprint.internal.pass;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.LineBreak;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/**
 * The opening words of a block, for passes that look at every block of a body and need no more of
 * it.
 */
final class BlockOpening {
  /**
   * In characters; nothing that opens a line is longer. At 40 or 160, none of 1,009 pages and texts
   * changes.
   */
  private static final int LENGTH = 80;

  private BlockOpening() {}

  /**
   * The first 80 characters of a paragraph or heading, or a few more; all of it if that is less.
   */
  static String of(Node block) {
    List<Inline> line = line(block);
    if (!line.isEmpty() && line.get(0) instanceof Text text) {
      String words = text.value();
      if (line.size() == 1 || words.length() >= LENGTH) {
        return words.length() <= LENGTH ? words : words.substring(0, LENGTH);
      }
    }
    StringBuilder opening = new StringBuilder(2 * LENGTH);
    Deque<Node> pending = new ArrayDeque<>(line.size());
    push(line, pending);
    while (!pending.isEmpty() && opening.length() < LENGTH) {
      Node node = pending.pop();
      if (node instanceof Text text) {
        String words = text.value();
        opening.append(words, 0, Math.min(words.length(), LENGTH));
      } else if (node instanceof LineBreak) {
        opening.append('\n');
      } else {
        push(node.children(), pending);
      }
    }
    return opening.toString();
  }

  /** Whether a colon may be among them: false only where there is none, as in most paragraphs. */
  static boolean mayHaveColon(Node block) {
    List<Inline> line = line(block);
    if (line.isEmpty() || !(line.get(0) instanceof Text text)) {
      return true;
    }
    String words = text.value();
    int end = Math.min(words.length(), LENGTH);
    for (int i = 0; i < end; i++) {
      if (words.charAt(i) == ':' || words.charAt(i) == '：') {
        return true;
      }
    }
    return end < LENGTH && line.size() > 1;
  }

  /** The first character, or a space if there is none. */
  static char first(Node block) {
    List<Inline> line = line(block);
    boolean plain = !line.isEmpty() && line.get(0) instanceof Text;
    String opening = plain ? ((Text) line.get(0)).value() : of(block);
    return opening.isEmpty() ? ' ' : opening.charAt(0);
  }

  private static List<Inline> line(Node block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.content();
    }
    return block instanceof Heading heading ? heading.content() : List.of();
  }

  private static void push(List<? extends Node> nodes, Deque<Node> pending) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      pending.push(nodes.get(i));
    }
  }
}
