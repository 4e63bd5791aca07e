package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A run of text between two block boundaries of a page, the unit that is kept or left out; or a
 * picture, film, frame or line between two runs.
 *
 * @param index its index among the runs of the page
 * @param owner the nearest block element around it
 * @param place the number of that element in the page
 * @param leaves what it is made of, in order: text nodes, {@code br} elements, and pictures inside
 *     the line; for a medium, that element alone
 * @param text the words with white space as a browser shows it, line breaks as {@code \n}; empty
 *     for a medium
 * @param length how many characters the text has, not counting spaces
 * @param wide how many of them are as wide as two letters, as those of East Asia
 * @param linkLength how many of them are inside links
 * @param boldLength how many are bold
 * @param links how many links it has
 * @param isMedium whether it is a medium or a line and has no text
 */
public record Run(
    int index,
    Element owner,
    int place,
    List<Node> leaves,
    String text,
    int length,
    int wide,
    int linkLength,
    int boldLength,
    int links,
    boolean isMedium) {

  /** Its lines as runs of their own, where {@code br} parts them; their links are not counted. */
  public List<Run> lines() {
    List<Run> lines = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    String[] texts = text.split("\n", -1);
    for (Node leaf : leaves) {
      if (leaf.normalName().equals("br") && lines.size() < texts.length - 1) {
        lines.add(with(line, texts[lines.size()]));
        line.clear();
      } else {
        line.add(leaf);
      }
    }
    lines.add(with(line, texts[lines.size()]));
    return lines.size() == texts.length ? lines : List.of(this);
  }

  /**
   * Some of its leaves as a run, with a line end for each that is no text; links are not counted.
   */
  public Run with(List<Node> some) {
    StringBuilder words = new StringBuilder();
    for (Node leaf : some) {
      words.append(leaf instanceof TextNode part ? part.text() : "\n");
    }
    return with(some, words.toString().strip());
  }

  /** Some of its leaves and their words as a run; links in them are not counted. */
  public Run with(List<Node> some, String words) {
    return new Run(
        index, owner, place, List.copyOf(some), words, words.length(), 0, 0, 0, links, isMedium);
  }
}
