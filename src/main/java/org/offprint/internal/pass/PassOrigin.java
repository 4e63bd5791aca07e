package org.offprint.internal.pass;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.TextRange;

/** The origin of a node that a pass makes of another: the same place, with the pass's own rule. */
final class PassOrigin {
  private PassOrigin() {}

  /**
   * The info of a node made of another, or around it.
   *
   * @param from the info of the other
   * @param rule the name of the rule that made the node
   * @param confidence how sure the rule is, as {@link Origin} defines it
   */
  static NodeInfo of(NodeInfo from, Rule rule, double confidence) {
    @Nullable Origin origin = from.origin();
    return origin == null
        ? NodeInfo.NONE
        : NodeInfo.of(new Origin(origin.place(), rule.code(), (float) confidence));
  }

  /**
   * The info of a node around several others. In a text it stands where all of them do; in a page
   * where the first does.
   */
  static NodeInfo around(NodeInfo first, NodeInfo last, Rule rule, double confidence) {
    Origin from = first.origin();
    Origin to = last.origin();
    if (from == null
        || to == null
        || !(from.place() instanceof TextRange start)
        || !(to.place() instanceof TextRange end)) {
      return of(first, rule, confidence);
    }
    TextRange range = new TextRange(start.start(), end.end());
    return NodeInfo.of(new Origin(range, rule.code(), (float) confidence));
  }
}
