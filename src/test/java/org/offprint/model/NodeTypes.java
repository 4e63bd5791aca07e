package org.offprint.model;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The node types, found from the sealed hierarchy itself. */
final class NodeTypes {
  private NodeTypes() {}

  /** Every record that is a node, by name. */
  static List<Class<? extends Node>> all() {
    Set<Class<? extends Node>> records = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Node.class));
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isSealed()) {
        open.addAll(List.of(type.getPermittedSubclasses()));
      } else {
        records.add(type.asSubclass(Node.class));
      }
    }
    return records.stream().sorted(Comparator.comparing(Class::getSimpleName)).toList();
  }

  /** The first node of a type in {@link EverythingArticle}. */
  static Node example(Class<? extends Node> type) {
    return EverythingArticle.create().stream(type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("EverythingArticle holds no " + type));
  }

  /** One example of every type. */
  static List<Node> examples() {
    return all().stream().map(NodeTypes::example).toList();
  }
}
