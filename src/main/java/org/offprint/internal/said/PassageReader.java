package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.quote.LineTree;
import org.offprint.internal.said.passage.Passage;
import org.offprint.internal.said.passage.QuotedWords;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LineBreak;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.PullQuotation;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/** Reads the lines of a tree into passages; a rule that changes nothing. */
final class PassageReader implements LineTree.LineRule {
  /** Stands for code, a picture and the like. */
  private static final char OBJECT = '\uFFFC';

  private final List<Passage> passages = new ArrayList<>();
  private final List<Passage> citations = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<QuotedWords> quotations = List.of();
  private @Nullable Passage last;

  /** Those of the lines below quotations that are blocks, empty ones too. */
  List<Passage> citations() {
    return citations;
  }

  List<Passage> passages() {
    return passages;
  }

  @Override
  public List<Inline> apply(LineTree.ListVisit visit, List<Inline> content) {
    Node owner = visit.at(visit.index());
    Passage passage = add(content, owner instanceof Paragraph);
    if (owner instanceof BlockQuotation || owner instanceof PullQuotation) {
      citations.add(passage);
    }
    return content;
  }

  /** Takes a line; its text is copied only if it is not one. */
  private Passage add(List<Inline> content, boolean running) {
    Passage passage;
    if (content.size() == 1 && content.get(0) instanceof Text whole) {
      passage = new Passage(whole.value(), List.of(), running, last);
    } else {
      text.setLength(0);
      quotations = new ArrayList<>(2);
      append(content, false);
      passage = new Passage(text.toString(), quotations, running, last);
    }
    passages.add(passage);
    last = running ? passage : last;
    return passage;
  }

  /** No deeper than articles are. */
  private void append(List<? extends Inline> nodes, boolean quoted) {
    for (Inline node : nodes) {
      if (node instanceof Text value) {
        text.append(value.value());
      } else if (node instanceof LineBreak) {
        text.append('\n');
      } else if (node instanceof InlineQuotation quotation) {
        QuotedWords words = new QuotedWords(quotation, text.length(), quoted);
        quotations.add(words);
        text.append(quotation.open());
        int from = text.length();
        append(quotation.content(), true);
        int to = text.length();
        text.append(quotation.close());
        words.hold(from, to, text.length());
      } else {
        List<Slot> slots = node.slots();
        if (slots.isEmpty()) {
          text.append(OBJECT);
        } else {
          append(inlines(slots.get(0)), quoted);
        }
      }
    }
  }

  /** A slot of inlines holds nothing else. */
  @SuppressWarnings("unchecked")
  static List<Inline> inlines(Slot slot) {
    return (List<Inline>) slot.nodes();
  }
}
