package org.offprint.internal.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Node;

/** Names the utterances that run over several paragraphs: {@code q1}, {@code q2} and so on. */
final class Utterances {
  private int named;

  /**
   * Gives one name to the parts of each utterance.
   *
   * @param lines the lines with their quotations, in reading order
   * @param nodes the tree that they are from, whose names are not given again
   */
  void name(List<MarkedLine> lines, List<? extends Node> nodes) {
    Set<String> taken = null;
    Set<MarkedLine> inside = new HashSet<>();
    for (MarkedLine line : lines) {
      QuotationPart unclosed = line.unclosed();
      if (unclosed == null || inside.contains(line)) {
        continue;
      }
      List<QuotationPart> parts = parts(unclosed, inside);
      if (parts.size() > 1) {
        taken = taken == null ? names(nodes) : taken;
        String name =
            parts.stream()
                .map(QuotationPart::utterance)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String given = name == null ? unused(taken) : name;
        parts.forEach(part -> part.line().name(part.start(), given));
      }
    }
  }

  /** The part and those that continue it, with the lines that are nothing but a middle part. */
  private static List<QuotationPart> parts(QuotationPart first, Set<MarkedLine> inside) {
    List<QuotationPart> parts = new ArrayList<>();
    QuotationPart part = first;
    while (part != null) {
      parts.add(part);
      QuotationPart unclosed = part.line().unclosed();
      if (unclosed == null || unclosed.start() != part.start()) {
        break;
      }
      MarkedLine following = part.line().following();
      inside.add(part.line());
      part = following == null ? null : following.first();
    }
    return parts;
  }

  private String unused(Set<String> taken) {
    String name;
    do {
      name = "q" + ++named;
    } while (taken.contains(name));
    return name;
  }

  private static Set<@Nullable String> names(List<? extends Node> nodes) {
    Set<@Nullable String> names = new HashSet<>();
    for (Node node : nodes) {
      node.stream(InlineQuotation.class).map(InlineQuotation::utterance).forEach(names::add);
    }
    return names;
  }
}
