package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.people.QuotedPostLine;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Inline;
import org.offprint.model.InlineStyle;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Speaker;
import org.offprint.model.Styled;

/**
 * Quotations of other posts: a box that is named so, or a block quotation, with the line in it or
 * above it that says whose post it is. That line is the citation.
 */
final class QuotedPosts {
  /** The attributes that forum programs put the name of the quoted member into. */
  private static final List<String> NAMES =
      List.of("data-quote", "data-username", "data-author", "data-ipsquote-username");

  private final Blocks builder;

  QuotedPosts(Blocks builder) {
    this.builder = builder;
  }

  /** What a box is that is named as a quotation. */
  List<Block> box(KeptElement kept) {
    List<Block> all = builder.blocks(kept);
    List<Block> content = new ArrayList<>(all);
    if (content.isEmpty()) {
      return content;
    }
    NodeInfo info = builder.info(kept, Rule.QUOTED_POST);
    if (content.size() == 1 && content.get(0) instanceof BlockQuotation sole) {
      return List.of(attributed(sole, kept.element()));
    }
    if (content.size() == 2
        && content.get(0) instanceof Paragraph line
        && content.get(1) instanceof BlockQuotation sole
        && sole.citation().isEmpty()) {
      return List.of(cited(attributed(sole, kept.element()), line));
    }
    BlockQuotation whole =
        new BlockQuotation(BlockQuotationKind.BLOCK, content, List.of(), null, info);
    return List.of(attributed(opened(whole, true), kept.element()));
  }

  /** A block quotation in a post, with the line at its beginning that says whom it quotes. */
  List<Block> quotation(KeptElement kept, QuotationConverter quotations) {
    List<Run> cite = new ArrayList<>();
    KeptElement rest = withoutCite(kept, cite);
    List<Block> converted = quotations.convert(rest.parts().isEmpty() ? kept : rest);
    if (converted.size() != 1 || !(converted.get(0) instanceof BlockQuotation quotation)) {
      return converted;
    }
    boolean cited = !cite.isEmpty() && !rest.parts().isEmpty() && quotation.citation().isEmpty();
    BlockQuotation read =
        cited ? cited(quotation, Paragraph.of(builder.line(cite))) : opened(quotation, false);
    return List.of(attributed(read, kept.element()));
  }

  /** The same without the {@code cite} that it begins with, the lines of which are given out. */
  private static KeptElement withoutCite(KeptElement kept, List<Run> cite) {
    KeptElement rest = new KeptElement(kept.element());
    int at = 0;
    while (at < kept.parts().size() && kept.parts().get(at) instanceof Run run) {
      int end = run.isMedium() ? 0 : endOfCite(run, kept.element());
      if (end == 0) {
        break;
      }
      List<Node> own = run.leaves().subList(0, end);
      List<Node> others = run.leaves().subList(end, run.leaves().size());
      cite.add(run.with(own));
      at++;
      if (!others.isEmpty()) {
        rest.parts().add(run.with(others));
        break;
      }
    }
    rest.parts().addAll(kept.parts().subList(at, kept.parts().size()));
    return rest;
  }

  /** How many leaves of a line stand in a {@code cite} at its beginning. */
  private static int endOfCite(Run run, Element quotation) {
    int end = 0;
    boolean cited = false;
    while (end < run.leaves().size()) {
      Node leaf = run.leaves().get(end);
      boolean in = isInCite(leaf, quotation);
      if (!in && !isBlank(leaf)) {
        break;
      }
      cited |= in;
      end++;
    }
    return cited ? end : 0;
  }

  private static boolean isInCite(Node leaf, Element quotation) {
    for (Node at = leaf.parent(); at != null && at != quotation; at = at.parent()) {
      if (at.normalName().equals("cite")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(Node leaf) {
    return leaf instanceof TextNode text && text.isBlank();
  }

  /** Blocks of a post, their quotations with what says whose words they are. */
  List<Block> read(List<Block> blocks) {
    List<Block> read = new ArrayList<>();
    for (Block block : blocks) {
      if (!(block instanceof BlockQuotation quotation)) {
        read.add(block);
        continue;
      }
      BlockQuotation opened = opened(quotation, false);
      int last = read.size() - 1;
      if (opened.attribution() == null
          && opened.citation().isEmpty()
          && last >= 0
          && read.get(last) instanceof Paragraph line
          && QuotedPostLine.name(line.plainText()) != null) {
        read.remove(last);
        opened = cited(opened, line);
      }
      read.add(opened);
    }
    return read;
  }

  /**
   * A quotation without the line that it opens with, if that says whose words it quotes.
   *
   * @param named whether it is named as a quotation of a post
   */
  private static BlockQuotation opened(BlockQuotation quotation, boolean named) {
    List<Block> content = quotation.content();
    if (content.size() < 2
        || !quotation.citation().isEmpty()
        || !(content.get(0) instanceof Paragraph line)) {
      return quotation;
    }
    String name = QuotedPostLine.name(line.plainText());
    boolean label = named && QuotedPostLine.isLabel(line.plainText());
    return name == null && !label
        ? quotation
        : cited(quotation.withContent(content.subList(1, content.size())), line);
  }

  private static BlockQuotation cited(BlockQuotation quotation, Paragraph line) {
    List<Inline> words = plain(line.content());
    String name = QuotedPostLine.name(line.plainText());
    BlockQuotation cited = quotation.withCitation(words);
    return name == null || speaks(cited) ? cited : cited.withAttribution(attribution(cited, name));
  }

  /** A {@code cite} that is a line names nobody's work. */
  private static List<Inline> plain(List<Inline> line) {
    return line.size() == 1
            && line.get(0) instanceof Styled styled
            && styled.style().equals(InlineStyle.WORK_TITLE)
        ? styled.content()
        : line;
  }

  private static boolean speaks(BlockQuotation quotation) {
    Attribution known = quotation.attribution();
    return known != null && known.speaker().isPresent();
  }

  private static BlockQuotation attributed(BlockQuotation quotation, Element element) {
    for (String attribute : NAMES) {
      String name = element.attr(attribute).strip();
      if (!name.isEmpty()) {
        return quotation.withAttribution(attribution(quotation, name));
      }
    }
    return quotation;
  }

  private static Attribution attribution(BlockQuotation quotation, String name) {
    @Nullable Attribution known = quotation.attribution();
    Attribution.Builder attribution =
        known == null ? Attribution.builder() : Attribution.builder().from(known);
    return attribution.speaker(Speaker.of(name)).rule(Rule.QUOTED_POST.code()).build();
  }
}
