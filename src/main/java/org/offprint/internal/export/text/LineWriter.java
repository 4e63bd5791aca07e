package org.offprint.internal.export.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.PullQuotation;
import org.offprint.model.Visitor;

/** What all writers of lines do with a node: they add the steps for its lines. */
public abstract class LineWriter implements Visitor<@Nullable Void> {
  /** The line of a thematic break. */
  protected static final String BREAK = "* * *";

  private static final String QUOTED = "> ";

  /** The steps that make the lines. */
  protected abstract LineSteps steps();

  /** Adds the steps for the source of a quotation, the last of its lines; it may be empty. */
  protected abstract void citation(List<Inline> citation);

  /** Of a type that has no form of its own, all children. */
  @Override
  public final @Nullable Void visitOther(Node node) {
    steps().apart(node.children());
    return null;
  }

  @Override
  public final @Nullable Void visitBlockQuotation(BlockQuotation node) {
    return quotation(node.content(), node.citation());
  }

  @Override
  public final @Nullable Void visitPullQuotation(PullQuotation node) {
    return quotation(node.content(), node.citation());
  }

  private @Nullable Void quotation(List<Block> content, List<Inline> citation) {
    steps().open(Margin.of(QUOTED));
    steps().apart(content);
    citation(citation);
    steps().close();
    return null;
  }
}
