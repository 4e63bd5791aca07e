package org.offprint.internal.quote;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Note;

/**
 * Makes the words between quotation marks into {@link org.offprint.model.InlineQuotation}s.
 *
 * <p>Every list of inlines is looked at, never code. The marks, with the spaces that belong to
 * them, move from the text into the quotation, so the plain text of every node stays as it was, to
 * the character. What has no quotation in it stays the same object, and the stage recognizes
 * quotations that it has made: a second run changes nothing.
 *
 * <p>A mark without a counterpart stays in the text, but for one that is open at the end of a
 * paragraph while the next paragraph opens with the same mark: that is one utterance, and its parts
 * share a name. Both marks have to stand in the same list of inlines, or at the edge of styled
 * nodes in it ({@code <em>“No</em>”}); others would cut a node in two and are left alone.
 *
 * <p>One stage serves one article: its convention for marks is determined once, and the names of
 * utterances are unique. Not safe for use by several threads.
 */
public final class QuotationStage {
  private final List<? extends Block> text;
  private final List<MarkedLine> lines;
  private final MarkConvention convention;
  private final Utterances utterances = new Utterances();

  private QuotationStage(List<? extends Block> text, @Nullable String language) {
    this.text = text;
    lines = lines(Block.class, text);
    MarkCensus census = new MarkCensus();
    for (MarkedLine line : lines) {
      census.add(line.text());
    }
    convention = census.conclusion(language);
  }

  /**
   * A stage for an article.
   *
   * @param text the blocks whose marks show how the article sets them, as a rule its body
   * @param language the article's BCP 47 tag, which decides where the marks do not, or {@code null}
   */
  public static QuotationStage of(List<? extends Block> text, @Nullable String language) {
    return new QuotationStage(text, language);
  }

  /** The blocks with quotations in them, the same list if there are none. */
  public List<Block> markBlocks(List<Block> blocks) {
    // The text was already read to learn its convention.
    List<MarkedLine> read = blocks == text ? lines : lines(Block.class, blocks);
    return mark(Block.class, blocks, read);
  }

  /** The notes with quotations in them, the same list if there are none. */
  public List<Note> markNotes(List<Note> notes) {
    return mark(Note.class, notes, lines(Note.class, notes));
  }

  /** The content of a title or another line of its own, the same list if it has no quotation. */
  public List<Inline> markInlines(List<Inline> line) {
    MarkedLine marked = new LineCollector().add(line, 0);
    marked.findMarks(convention);
    marked.findPairs();
    return marked.written(line);
  }

  private static <N extends Node> List<MarkedLine> lines(Class<N> type, List<? extends N> nodes) {
    LineCollector collector = new LineCollector();
    new LineTree(collector).rewrite(type, List.<N>copyOf(nodes));
    return collector.lines();
  }

  private <N extends Node> List<N> mark(Class<N> type, List<N> nodes, List<MarkedLine> lines) {
    boolean marked = false;
    for (MarkedLine line : lines) {
      line.findMarks(convention);
      marked |= line.hasMarks();
    }
    if (!marked) {
      return nodes;
    }
    for (MarkedLine line : lines) {
      line.findPairs();
    }
    utterances.name(lines, nodes);
    Iterator<MarkedLine> next = lines.iterator();
    LineTree writing = new LineTree((visit, content) -> next.next().written(content));
    return writing.rewrite(type, nodes);
  }
}
