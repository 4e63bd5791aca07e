package org.offprint.internal.json.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.JsonKind;
import org.offprint.internal.json.JsonText;
import org.offprint.internal.json.JsonValue;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.CustomBlock;
import org.offprint.model.CustomInline;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Paragraph;

/**
 * A node of a type that this version does not have: it becomes a custom node. Its {@code content}
 * is read if that is an array of nodes; everything else is data.
 */
final class UnknownNode extends PendingNode {
  private static final String CONTENT = "content";
  private static final Set<String> INFO = Set.of("id", "language", "direction", "data", "origin");

  private final String type;
  private final Class<? extends Node> place;
  private final Fields fields;
  private final boolean inline;
  private final int depth;
  private @Nullable JsonValue left;
  private final Class<? extends Node> otherwise;
  private final List<Node> children = new ArrayList<>();
  private Class<? extends Node> wanted = Block.class;

  /** A node for a place, which is what is wanted there. */
  UnknownNode(String type, Class<? extends Node> place, Fields fields, int around) {
    this.type = type;
    this.place = place;
    this.fields = fields;
    this.inline = place == Inline.class || place == Byline.class;
    this.depth = around + CustomPart.depth(place) + 1;
    this.left = content(fields);
    this.otherwise = isAmongInlines(left) ? Inline.class : Block.class;
  }

  /** The first of its nodes. */
  private static @Nullable JsonValue content(Fields fields) {
    JsonValue content = fields.peek(CONTENT);
    if (content == null || !content.is(JsonKind.ARRAY)) {
      return null;
    }
    for (JsonValue each = content.first(); each != null; each = each.next()) {
      if (type(each) == null) {
        return null;
      }
    }
    fields.take(CONTENT);
    return content.first();
  }

  private static @Nullable String type(JsonValue element) {
    JsonValue type = element.is(JsonKind.OBJECT) ? element.find("type") : null;
    return type != null && type.is(JsonKind.STRING) ? type.text() : null;
  }

  /** Of a known type, where unknown ones and parts belong to neither. */
  private static boolean is(Class<? extends Node> category, JsonValue element) {
    String type = type(element);
    NodeShape shape = type == null ? null : NodeShapes.find(type);
    return shape != null && category.isAssignableFrom(shape.node());
  }

  private static boolean isAmongInlines(@Nullable JsonValue first) {
    boolean inlines = false;
    for (JsonValue each = first; each != null; each = each.next()) {
      if (is(Block.class, each)) {
        return false;
      }
      inlines |= is(Inline.class, each);
    }
    return inlines;
  }

  @Override
  boolean isLeaf() {
    return left == null;
  }

  @Override
  @Nullable JsonValue next() {
    JsonValue element = left;
    if (element == null) {
      return null;
    }
    left = element.next();
    if (inline || is(Inline.class, element)) {
      wanted = Inline.class;
    } else {
      wanted = is(Block.class, element) ? Block.class : otherwise;
    }
    return element;
  }

  @Override
  Class<? extends Node> wanted() {
    return wanted;
  }

  @Override
  boolean isLenient() {
    return true;
  }

  /** Inlines among blocks have a paragraph around them. */
  @Override
  int depth() {
    return !inline && wanted == Inline.class ? depth + 1 : depth;
  }

  @Override
  void add(Node child) {
    children.add(child);
  }

  @Override
  Node finish() {
    String noteId = place == Note.class ? fields.takeIfText("noteId") : null;
    String label = place == Note.class ? fields.takeIfText("label") : null;
    String kind = CodeName.nearest(type);
    SortedMap<String, String> data = new TreeMap<>();
    fields.takeAllBut(INFO).forEach(value -> data.put(value.name(), JsonText.of(value)));
    if (!kind.equals(type)) {
      Leftovers.put(data, Leftovers.PREFIX + "type", type);
    }
    NodeInfo info = ValueReader.info(fields);
    Node custom =
        inline
            ? new CustomInline(kind, inlines(), data, info)
            : new CustomBlock(kind, blocks(), data, info);
    return CustomPart.around(custom, place, noteId, label);
  }

  private List<Inline> inlines() {
    return children.stream().map(Inline.class::cast).toList();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Node child : children) {
      if (child instanceof Inline part) {
        line.add(part);
      } else {
        endLine(line, blocks);
        blocks.add((Block) child);
      }
    }
    endLine(line, blocks);
    return blocks;
  }

  private static void endLine(List<Inline> line, List<Block> blocks) {
    if (!line.isEmpty()) {
      blocks.add(Paragraph.of(List.copyOf(line)));
      line.clear();
    }
  }
}
