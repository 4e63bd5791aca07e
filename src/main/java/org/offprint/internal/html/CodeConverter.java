package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.CodeBlock;

/** {@code pre}: text whose white space matters. */
final class CodeConverter {
  private CodeConverter() {}

  static List<Block> convert(Shape shape, BlockBuilder builder) {
    StringBuilder code = new StringBuilder();
    List<Block> others = new ArrayList<>();
    for (Run run : shape.runs()) {
      if (run.media()) {
        others.addAll(builder.medium(run));
        continue;
      }
      if (code.length() > 0 && code.charAt(code.length() - 1) != '\n') {
        code.append('\n');
      }
      for (Node leaf : run.leaves()) {
        if (leaf instanceof TextNode text) {
          code.append(text.getWholeText());
        } else if (leaf instanceof Element element && element.tagName().equals("br")) {
          code.append('\n');
        } else {
          builder.ledger().leaveOut((Element) leaf, "medium-in-code");
        }
      }
    }
    String text = withoutEdges(code.toString().replace("\r\n", "\n").replace('\r', '\n'));
    if (!text.isBlank()) {
      String language = language(shape.element());
      others.add(0, new CodeBlock(text, language, builder.info(shape, "pre-element")));
    }
    return others;
  }

  private static String withoutEdges(String code) {
    int from = 0;
    while (from < code.length() && code.charAt(from) == '\n') {
      from++;
    }
    return code.substring(from).stripTrailing();
  }

  /** The language that {@code class="language-java"} names, on the element or on the code in it. */
  private static @Nullable String language(Element pre) {
    String language = named(pre);
    Element code = pre.firstElementChild();
    return language == null && code != null ? named(code) : language;
  }

  private static @Nullable String named(Element element) {
    for (String name : element.classNames()) {
      String lower = name.toLowerCase(Locale.ROOT);
      for (String prefix : List.of("language-", "lang-", "highlight-source-")) {
        if (lower.startsWith(prefix) && lower.length() > prefix.length()) {
          return lower.substring(prefix.length());
        }
      }
    }
    String data = element.attr("data-lang").strip().toLowerCase(Locale.ROOT);
    return data.isEmpty() ? null : data;
  }
}
