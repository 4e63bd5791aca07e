package org.offprint.internal.said;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.quote.LineTree;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.QuotationFunction;

/** Gives quotations of a title or a standfirst the speaker that their words have in the body. */
public final class RepeatedQuotations implements LineTree.LineRule {
  /** By the letters and digits of the words; {@code null} for words that two people say. */
  private final Map<String, InlineQuotation> said = new HashMap<>();

  private RepeatedQuotations(List<? extends Block> body) {
    for (Block block : body) {
      block.stream(InlineQuotation.class)
          .filter(quotation -> quotation.speaker().isPresent())
          .forEach(
              quotation -> {
                String key = key(quotation);
                InlineQuotation known = said.putIfAbsent(key, quotation);
                if (known != null && !known.speaker().equals(quotation.speaker())) {
                  said.remove(key);
                }
              });
    }
  }

  /** Those that a body repeats. */
  public static RepeatedQuotations in(List<? extends Block> body) {
    return new RepeatedQuotations(body);
  }

  /** Blocks with the speakers, the same list if there are none. */
  public List<Block> written(List<Block> blocks) {
    return said.isEmpty() ? blocks : new LineTree(this).rewrite(Block.class, blocks);
  }

  /** A line with the speakers, the same list if there are none. */
  public List<Inline> writtenLine(List<Inline> line) {
    if (said.isEmpty()) {
      return line;
    }
    return line.stream().map(this::written).toList();
  }

  @Override
  public List<Inline> apply(LineTree.ListVisit visit, List<Inline> content) {
    return QuotationSearch.isIn(content) ? writtenLine(content) : content;
  }

  private Inline written(Inline inline) {
    if (!(inline instanceof InlineQuotation quotation)
        || quotation.function() != QuotationFunction.UNKNOWN
        || quotation.attribution() != null) {
      return inline;
    }
    InlineQuotation repeated = said.get(key(quotation));
    if (repeated == null) {
      return inline;
    }
    return quotation
        .withFunction(repeated.function())
        .withAttribution(
            Attribution.builder()
                .speaker(repeated.speaker())
                .rule(Rule.SPEAKS_THERE.code())
                .build());
  }

  private static String key(InlineQuotation quotation) {
    String words = quotation.plainText();
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
