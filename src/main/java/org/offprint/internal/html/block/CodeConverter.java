package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Listing;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.CodeBlock;

/** {@code pre}: text whose white space matters. */
final class CodeConverter {
  private CodeConverter() {}

  static List<Block> convert(KeptElement kept, Blocks builder) {
    StringBuilder code = new StringBuilder();
    Listing listing = new Listing(code);
    List<Block> others = new ArrayList<>();
    for (Run run : kept.runs()) {
      if (run.isMedium()) {
        others.addAll(builder.medium(run));
      } else {
        addLines(run, kept.element(), listing, builder.ledger());
      }
    }
    String text = withoutEdges(code.toString().replace("\r\n", "\n").replace('\r', '\n'));
    if (!text.isBlank()) {
      String language = language(kept.element());
      others.add(0, new CodeBlock(text, language, builder.info(kept, Rule.PRE_ELEMENT)));
    }
    return others;
  }

  /** Adds the lines of a run, which starts a line of its own. */
  private static void addLines(Run run, Element pre, Listing listing, MediaLedger ledger) {
    listing.endLine();
    Element line = null;
    for (Node leaf : run.leaves()) {
      Element around = line(leaf, pre);
      if (line != around) {
        if (line != null && !contains(line, leaf, pre)) {
          listing.endLine();
        }
        if (around != null && !contains(around, line, pre)) {
          listing.startLine();
        }
        line = around;
      }
      if (leaf instanceof TextNode text) {
        listing.add(text.getWholeText());
      } else if (leaf.normalName().equals("br")) {
        listing.addBreak();
      } else {
        ledger.leaveOut((Element) leaf, Rule.MEDIUM_IN_CODE);
      }
    }
  }

  /** The innermost element around a leaf that is a line of its own, or null. */
  private static @Nullable Element line(Node leaf, Element pre) {
    Element at = leaf.parent() instanceof Element parent ? parent : null;
    while (at != null && at != pre && !Listing.isLine(at.normalName())) {
      at = at.parent();
    }
    return at == pre ? null : at;
  }

  private static boolean contains(Element element, @Nullable Node inner, Element pre) {
    Node at = inner;
    while (at != null && at != pre && at != element) {
      at = at.parent();
    }
    return at == element;
  }

  private static String withoutEdges(String code) {
    int from = 0;
    while (from < code.length() && code.charAt(from) == '\n') {
      from++;
    }
    return code.substring(from).stripTrailing();
  }

  /**
   * The language that {@code class="language-java"} names, on the {@code code} inside, where the
   * HTML Standard has it, or on the element itself.
   */
  private static @Nullable String language(Element pre) {
    Element code = pre.firstElementChild();
    String language = code == null ? null : named(code);
    return language == null ? named(pre) : language;
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
