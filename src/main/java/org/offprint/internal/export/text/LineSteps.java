package org.offprint.internal.export.text;

import java.io.IOException;
import java.util.List;
import org.offprint.internal.export.PendingSteps;
import org.offprint.model.Node;
import org.offprint.model.Visitor;

/**
 * The steps by which nodes become lines. A visit adds the steps for a node's children to those that
 * are pending, so that deep trees need no deep call stack.
 */
public class LineSteps {
  private final LineLayout layout;
  private final Visitor<?> nodes;
  private final PendingSteps<IOException> steps = new PendingSteps<>();

  /**
   * @param layout where lines are written
   * @param nodes what adds the steps for a node
   */
  public LineSteps(LineLayout layout, Visitor<?> nodes) {
    this.layout = layout;
    this.nodes = nodes;
  }

  /** Takes all steps. */
  public final void run() throws IOException {
    steps.run();
  }

  /** Adds a step to be done in its turn. */
  public final void add(PendingSteps.Step<IOException> step) {
    steps.add(step);
  }

  /** Adds the steps for a node. */
  public void visit(Node node) {
    node.accept(nodes);
  }

  /** Nodes on lines that follow each other. */
  public final void together(List<? extends Node> added) {
    added.forEach(node -> add(() -> visit(node)));
  }

  /** Nodes with blank lines between them. */
  public void apart(List<? extends Node> added) {
    for (int i = 0; i < added.size(); i++) {
      if (i > 0) {
        blankLine();
      }
      together(added.subList(i, i + 1));
    }
  }

  public final void blankLine() {
    add(layout::blankLine);
  }

  /** Begins every line from here on with a margin, inside those that are open. */
  public final void open(Margin margin) {
    add(() -> layout.open(margin));
  }

  /** Ends the innermost margin. */
  public final void close() {
    add(layout::close);
  }
}
