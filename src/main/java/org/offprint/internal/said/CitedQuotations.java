package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.said.passage.Source;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Node;
import org.offprint.model.PullQuotation;
import org.offprint.model.Quotation;
import org.offprint.model.Slot;
import org.offprint.model.Speaker;

/**
 * Gives speakers to quotations that are blocks: the one their citation names, or, if they repeat a
 * passage, the one who speaks there. No deeper than articles are.
 */
final class CitedQuotations {
  private final Iterator<Optional<Source>> cited;
  private final Map<String, Attribution> spoken = new HashMap<>();

  /**
   * Gives them.
   *
   * @param cited whom each citation names, in the order of the passages
   */
  CitedQuotations(List<Optional<Source>> cited) {
    this.cited = cited.iterator();
  }

  /** The blocks with the speakers, the same list if there are none. */
  List<Block> written(List<Block> blocks) {
    learn(blocks);
    return each(Block.class, blocks);
  }

  /** Notes who alone speaks in the blocks that have an id, to which pull quotations refer. */
  private void learn(List<? extends Node> nodes) {
    for (Node node : nodes) {
      String id = node.info().id();
      if (id != null) {
        learn(id, node);
      }
      for (Slot slot : node.slots()) {
        if (slot.type() != Inline.class) {
          learn(slot.nodes());
        }
      }
    }
  }

  private void learn(String id, Node node) {
    Attribution only = null;
    for (InlineQuotation quotation : node.stream(InlineQuotation.class).toList()) {
      Attribution found = quotation.attribution();
      if (found != null && found.speaker().isPresent()) {
        if (only != null && !only.speaker().equals(found.speaker())) {
          return;
        }
        only = found;
      }
    }
    if (only != null) {
      spoken.put(id, only);
    }
  }

  private <N extends Node> List<N> each(Class<N> type, List<? extends N> nodes) {
    List<N> changed = null;
    for (int i = 0; i < nodes.size(); i++) {
      N node = nodes.get(i);
      N after = type.cast(written(node));
      if (changed == null && after != node) {
        changed = new ArrayList<>(nodes.subList(0, i));
      }
      if (changed != null) {
        changed.add(after);
      }
    }
    return changed == null ? List.copyOf(nodes) : changed;
  }

  private Node written(Node node) {
    List<Slot> slots = node.slots();
    List<Slot> changed = null;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.type() == Inline.class || slot.nodes().isEmpty()) {
        continue;
      }
      List<Node> inner = each(Node.class, slot.nodes());
      if (inner != slot.nodes()) {
        changed = changed == null ? new ArrayList<>(slots) : changed;
        changed.set(i, slot.withNodes(inner));
      }
    }
    Node self = changed == null ? node : node.withSlots(changed).orElse(node);
    if (self instanceof BlockQuotation quotation) {
      Attribution found = attribution(quotation, cited.next());
      return found == quotation.attribution() ? quotation : quotation.withAttribution(found);
    }
    if (self instanceof PullQuotation quotation) {
      Attribution found = attribution(quotation, cited.next());
      if (found == null && quotation.repeats() != null) {
        found = repeated(spoken.get(quotation.repeats()));
      }
      return found == quotation.attribution() ? quotation : quotation.withAttribution(found);
    }
    return self;
  }

  private static @Nullable Attribution attribution(Quotation quotation, Optional<Source> cited) {
    Attribution known = quotation.attribution();
    if (cited.isEmpty() || quotation.speaker().isPresent()) {
      return known;
    }
    Attribution.Builder attribution =
        known == null ? Attribution.builder() : Attribution.builder().from(known);
    Source source = cited.get();
    return attribution
        .speaker(Speaker.of(source.name()))
        .mention(source.mention())
        .rule(source.rule().code())
        .build();
  }

  private static @Nullable Attribution repeated(@Nullable Attribution spoken) {
    return spoken == null || spoken.speaker().isEmpty()
        ? null
        : Attribution.builder()
            .speaker(spoken.speaker().get())
            .rule(Rule.SPEAKS_THERE.code())
            .build();
  }
}
