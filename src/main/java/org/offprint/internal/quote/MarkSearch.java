package org.offprint.internal.quote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Node;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/**
 * Separates lines that may have quotation marks from those that have none, so that these need not
 * be read. An apostrophe between two letters never is one, whatever stands around it.
 */
final class MarkSearch {
  /** A bit for each of the marks that precede the letters in Unicode. */
  private static final long LOW_MARKS = 1L << '"' | 1L << '\'' | 1L << ',' | 1L << '<' | 1L << '>';

  private MarkSearch() {}

  /** Whether a line may have a mark. */
  static boolean mayFind(List<Inline> line) {
    if (line.size() == 1 && line.get(0) instanceof Text text) {
      return mayFind(text.value());
    }
    Deque<List<? extends Node>> open = new ArrayDeque<>(2);
    open.push(line);
    while (!open.isEmpty()) {
      for (Node node : open.pop()) {
        if (node instanceof Text text) {
          if (mayFind(text.value())) {
            return true;
          }
        } else if (node instanceof InlineQuotation) {
          return true;
        } else {
          for (Slot slot : node.slots()) {
            open.push(slot.nodes());
          }
        }
      }
    }
    return false;
  }

  private static boolean mayFind(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i)) && !isBetweenLetters(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is a mark, or two of it are one. */
  private static boolean isSuspect(char c) {
    if (c < Long.SIZE) {
      return (LOW_MARKS >>> c & 1) != 0;
    }
    return c == '`' || (c >= '\u00AB' && MarkShape.of(c) != null);
  }

  /** Whether it is an apostrophe inside a word, or a single comma. */
  private static boolean isBetweenLetters(String text, int at) {
    char c = text.charAt(at);
    if (c == ',') {
      return at + 1 == text.length() || text.charAt(at + 1) != ',';
    }
    return (c == '\'' || c == '\u2019')
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1))
        && Neighbour.of(text.charAt(at - 1)).isWord()
        && Neighbour.of(text.charAt(at + 1)).isWord();
  }
}
