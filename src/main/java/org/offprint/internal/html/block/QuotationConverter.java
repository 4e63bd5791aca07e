package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Inline;
import org.offprint.model.Paragraph;

/** {@code blockquote}, with the line at its end that names its source. */
public final class QuotationConverter {
  /** In characters; a longer line is quoted itself. At 75 or 300, none of 509 pages changes. */
  private static final int LONGEST_CITATION = 150;

  private final Blocks builder;

  QuotationConverter(Blocks builder) {
    this.builder = builder;
  }

  List<Block> convert(KeptElement kept) {
    List<Block> content = new ArrayList<>(builder.blocks(kept));
    if (content.isEmpty()) {
      return List.of();
    }
    List<Inline> citation = List.of();
    List<Run> runs = kept.runs();
    Run last = runs.get(runs.size() - 1);
    int end = content.size() - 1;
    if (content.size() > 1
        && content.get(end) instanceof Paragraph paragraph
        && isCitation(last, kept.element())) {
      citation = paragraph.content();
      content.remove(end);
    }
    return List.of(
        new BlockQuotation(
            BlockQuotationKind.BLOCK,
            content,
            citation,
            attribution(kept.element()),
            builder.info(kept, Rule.BLOCKQUOTE_ELEMENT)));
  }

  /** In a {@code footer} or {@code cite}, or short and with a dash before it. */
  private static boolean isCitation(Run run, Element quotation) {
    if (run.isMedium() || run.text().length() > LONGEST_CITATION) {
      return false;
    }
    if (isInSource(run.owner(), quotation) || isWhollyInSource(run, quotation)) {
      return true;
    }
    return run.text().startsWith("—") || run.text().startsWith("–") || run.text().startsWith("- ");
  }

  /** Whether every word of a run stands in such an element. */
  private static boolean isWhollyInSource(Run run, Element quotation) {
    return run.leaves().stream()
        .filter(leaf -> leaf instanceof TextNode text && !text.isBlank())
        .allMatch(leaf -> leaf.parent() instanceof Element at && isInSource(at, quotation));
  }

  private static boolean isInSource(@Nullable Element element, Element quotation) {
    for (Element at = element; at != null && at != quotation; at = at.parent()) {
      if (at.normalName().equals("footer") || at.normalName().equals("cite")) {
        return true;
      }
    }
    return false;
  }

  public static @Nullable Attribution attribution(Element quotation) {
    String url = Addresses.of(quotation, "cite");
    return url.isEmpty()
        ? null
        : Attribution.builder().url(url).rule(Rule.CITE_ATTRIBUTE.code()).build();
  }
}
