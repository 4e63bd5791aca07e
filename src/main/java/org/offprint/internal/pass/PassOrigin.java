package org.offprint.internal.pass;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;

/** Where a node stands that a pass makes of another: in the same place, by the pass's own rule. */
final class PassOrigin {
  private PassOrigin() {}

  /**
   * The info of a node made of another, or around it.
   *
   * @param from the info of the other
   * @param rule the name of the rule that made the node
   * @param confidence how sure the rule is, from 0 to 1
   */
  static NodeInfo of(NodeInfo from, Rule rule, double confidence) {
    @Nullable Origin origin = from.origin();
    return origin == null
        ? NodeInfo.NONE
        : NodeInfo.of(new Origin(origin.place(), rule.code(), (float) confidence));
  }
}
