package org.offprint.traverse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Node;
import org.offprint.model.Slot;

/** The child lists of one node, or those at the top, while a walk goes through them. */
final class OpenList {
  private final @Nullable Node owner;
  private final List<Branch> branches;
  private int branch;
  private int next;

  private OpenList(@Nullable Node owner, List<Branch> branches) {
    this.owner = owner;
    this.branches = branches;
  }

  /** A list of nodes under a name. */
  record Branch(String name, List<? extends Node> nodes) {}

  static OpenList top(List<Branch> branches) {
    return new OpenList(null, branches);
  }

  static OpenList below(Node owner, List<Slot> slots) {
    return new OpenList(
        owner, slots.stream().map(slot -> new Branch(slot.name(), slot.nodes())).toList());
  }

  Optional<Node> owner() {
    return Optional.ofNullable(owner);
  }

  boolean hasNext() {
    while (branch < branches.size() && next == branches.get(branch).nodes().size()) {
      branch++;
      next = 0;
    }
    return branch < branches.size();
  }

  Node next() {
    return branches.get(branch).nodes().get(next++);
  }

  /** The node that came last. */
  Node node() {
    return branches.get(branch).nodes().get(next - 1);
  }

  String name() {
    return branches.get(branch).name();
  }

  int index() {
    return next - 1;
  }
}
