package org.offprint.internal.json.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.json.JsonArray;
import org.offprint.internal.json.JsonObject;
import org.offprint.internal.json.JsonScalar;
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
final class UnknownNode implements PendingNode {
  private static final String CONTENT = "content";
  private static final Set<String> INFO = Set.of("id", "language", "direction", "data", "origin");

  private final String type;
  private final Class<? extends Node> place;
  private final Fields fields;
  private final boolean inline;
  private final int depth;
  private final List<JsonValue> content;
  private final Iterator<JsonValue> left;
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
    this.content = content(fields);
    this.left = content.iterator();
    this.otherwise = isAmongInlines(content) ? Inline.class : Block.class;
  }

  private static List<JsonValue> content(Fields fields) {
    boolean nodes =
        fields.peek(CONTENT) instanceof JsonArray array
            && array.elements().stream().allMatch(element -> type(element) != null);
    return nodes ? fields.elements(CONTENT) : List.of();
  }

  private static @Nullable String type(JsonValue element) {
    return element instanceof JsonObject object
            && object.members().get("type") instanceof JsonScalar type
            && type.kind() == JsonScalar.Kind.STRING
        ? type.text()
        : null;
  }

  /** Of a known type, where unknown ones and parts belong to neither. */
  private static boolean is(Class<? extends Node> category, JsonValue element) {
    String type = type(element);
    NodeShape shape = type == null ? null : NodeShapes.find(type);
    return shape != null && category.isAssignableFrom(shape.node());
  }

  private static boolean isAmongInlines(List<JsonValue> content) {
    return content.stream().anyMatch(element -> is(Inline.class, element))
        && content.stream().noneMatch(element -> is(Block.class, element));
  }

  @Override
  public @Nullable JsonValue next() {
    if (!left.hasNext()) {
      return null;
    }
    JsonValue element = left.next();
    if (inline || is(Inline.class, element)) {
      wanted = Inline.class;
    } else {
      wanted = is(Block.class, element) ? Block.class : otherwise;
    }
    return element;
  }

  @Override
  public Class<? extends Node> wanted() {
    return wanted;
  }

  @Override
  public boolean isLenient() {
    return true;
  }

  /** Inlines among blocks have a paragraph around them. */
  @Override
  public int depth() {
    return !inline && wanted == Inline.class ? depth + 1 : depth;
  }

  @Override
  public void add(Node child) {
    children.add(child);
  }

  @Override
  public Node finish() {
    String noteId = place == Note.class ? fields.takeIfText("noteId") : null;
    String label = place == Note.class ? fields.takeIfText("label") : null;
    String kind = CodeName.nearest(type);
    SortedMap<String, String> data = new TreeMap<>();
    fields.takeAllBut(INFO).forEach((name, value) -> data.put(name, JsonText.of(value)));
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
