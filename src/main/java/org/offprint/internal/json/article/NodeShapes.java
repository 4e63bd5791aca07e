package org.offprint.internal.json.article;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;

/** All types of nodes by name. */
final class NodeShapes {
  private static final Map<String, NodeShape> BY_TYPE =
      Stream.of(BlockShapes.ALL, InlineShapes.ALL, PartShapes.ALL)
          .flatMap(List::stream)
          .collect(Collectors.toMap(NodeShape::type, Function.identity()));

  private NodeShapes() {}

  /** The type of that name, or {@code null} if this version has none. */
  static @Nullable NodeShape find(String type) {
    return BY_TYPE.get(type);
  }

  /** What may stand where a class of nodes is wanted, for messages: {@code a block}. */
  static String description(Class<? extends Node> wanted) {
    if (wanted == Block.class) {
      return "a block";
    }
    if (wanted == Inline.class) {
      return "an inline";
    }
    return BY_TYPE.values().stream()
        .filter(shape -> shape.node() == wanted)
        .map(shape -> "a node of type " + shape.type())
        .findFirst()
        .orElseThrow();
  }
}
