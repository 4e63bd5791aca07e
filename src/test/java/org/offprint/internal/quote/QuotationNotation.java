package org.offprint.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.offprint.model.Block;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/**
 * Shows where quotations are: {@code ⟦“|no|”⟧} is one with its opening mark, words and closing
 * mark, {@code ¶} separates paragraphs, {@code <em>} and {@code <a>} stand for themselves.
 */
final class QuotationNotation {
  private QuotationNotation() {}

  /** The text that the notation is about. */
  static String plain(String notation) {
    return notation.replaceAll("[⟦⟧|]", "");
  }

  /** What the stage finds in the plain text of a notation. */
  static String found(String notation, String language) {
    List<Block> blocks =
        Arrays.stream(plain(notation).split("¶"))
            .<Block>map(Paragraph::of)
            .collect(Collectors.toList());
    return show(QuotationStage.of(blocks, language).markBlocks(blocks));
  }

  static String show(List<Block> blocks) {
    List<String> shown = new ArrayList<>();
    for (Block block : blocks) {
      shown.add(showInlines(((Paragraph) block).content()));
    }
    return String.join("¶", shown);
  }

  static String showInlines(List<? extends Node> inlines) {
    StringBuilder shown = new StringBuilder();
    for (Node node : inlines) {
      shown.append(show((Inline) node));
    }
    return shown.toString();
  }

  private static String show(Inline node) {
    if (node instanceof Text text) {
      return text.value();
    }
    String content = showInlines(node.children());
    if (node instanceof InlineQuotation quotation) {
      return "⟦" + quotation.open() + "|" + content + "|" + quotation.close() + "⟧";
    }
    if (node instanceof Emphasis) {
      return "<em>" + content + "</em>";
    }
    return node instanceof Link ? "<a>" + content + "</a>" : "<" + node.type() + ">";
  }
}
