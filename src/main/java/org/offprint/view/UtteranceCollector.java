package org.offprint.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Node;
import org.offprint.model.PullQuotation;
import org.offprint.model.Quotation;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;

/** Joins the quotations of an article to utterances, by the names that their parts share. */
final class UtteranceCollector {
  private final String text;

  /** By the name of the utterance, or the place among all for one without a name. */
  private final Map<String, List<IndexedNode>> parts = new LinkedHashMap<>();

  private final Map<Block, TextSpan> blocks = new IdentityHashMap<>();

  UtteranceCollector(TextIndex index) {
    text = index.text();
    int at = 0;
    for (IndexedNode indexed : index.nodes()) {
      Node node = indexed.node();
      if (node instanceof Block block) {
        blocks.putIfAbsent(block, indexed.span());
      }
      if (node instanceof Quotation || node instanceof SpeechTurn) {
        String shared = node instanceof InlineQuotation inline ? inline.utterance() : null;
        String name = shared == null ? "#" + at++ : shared;
        parts.computeIfAbsent(name, unused -> new ArrayList<>()).add(indexed);
      }
    }
  }

  List<Utterance> utterances() {
    return parts.values().stream().map(this::utterance).toList();
  }

  private Utterance utterance(List<IndexedNode> joined) {
    List<Node> nodes = new ArrayList<>();
    List<TextSpan> spans = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    Attribution attribution = null;
    for (IndexedNode part : joined) {
      TextSpan span = words(part);
      nodes.add(part.node());
      spans.add(span);
      words.append(words.isEmpty() ? "" : " ").append(text, span.start(), span.end());
      attribution = attribution == null ? attribution(part.node()) : attribution;
    }
    Node first = nodes.get(0);
    Speaker speaker =
        first instanceof SpeechTurn turn
            ? turn.speaker()
            : attribution == null ? null : attribution.speaker().orElse(null);
    return new Utterance(
        nodes, spans, words.toString(), function(nodes, speaker), speaker, attribution);
  }

  private static @Nullable Attribution attribution(Node node) {
    return node instanceof Quotation quotation ? quotation.attribution() : null;
  }

  /** That of the part that says most; all parts are of one kind. */
  private static QuotationFunction function(List<Node> nodes, @Nullable Speaker speaker) {
    if (nodes.get(0) instanceof SpeechTurn) {
      return QuotationFunction.SPEECH;
    }
    QuotationFunction least = QuotationFunction.UNKNOWN;
    for (Node node : nodes) {
      if (node instanceof InlineQuotation inline) {
        least = least.compareTo(inline.function()) > 0 ? inline.function() : least;
      } else if (speaker != null) {
        least = QuotationFunction.SPEECH;
      }
    }
    return least;
  }

  /** Where a part has its words: without its marks, the label of a turn, the line of a source. */
  private TextSpan words(IndexedNode part) {
    TextSpan span = part.span();
    if (part.node() instanceof InlineQuotation inline) {
      int marks = inline.open().length() + inline.close().length();
      return marks > span.length()
          ? span
          : new TextSpan(
              span.start() + inline.open().length(), span.end() - inline.close().length());
    }
    List<Block> content = content(part.node());
    TextSpan first = blocks.getOrDefault(content.get(0), span);
    TextSpan last = blocks.getOrDefault(content.get(content.size() - 1), span);
    return new TextSpan(first.start(), Math.max(first.start(), last.end()));
  }

  private static List<Block> content(Node node) {
    if (node instanceof SpeechTurn turn) {
      return turn.content();
    }
    return node instanceof BlockQuotation block
        ? block.content()
        : ((PullQuotation) node).content();
  }
}
