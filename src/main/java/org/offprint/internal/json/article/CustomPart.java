package org.offprint.internal.json.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.DescriptionEntry;
import org.offprint.model.Inline;
import org.offprint.model.ListItem;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;

/**
 * Wraps a custom node where a part is expected: there are no custom parts, so a list of unknown
 * things becomes a list of items that hold one custom block each.
 */
final class CustomPart {
  private CustomPart() {}

  /** How many nodes go around it. */
  static int depth(Class<? extends Node> place) {
    if (place == Block.class || place == Inline.class) {
      return 0;
    }
    return place == TableRow.class ? 2 : 1;
  }

  /** The node as it can stand in a place; id and label are those of a note, if it has them. */
  static Node around(
      Node custom, Class<? extends Node> place, @Nullable String noteId, @Nullable String label) {
    if (custom instanceof Inline inline) {
      return place == Byline.class ? Byline.of(List.of(inline)) : custom;
    }
    List<Block> content = List.of((Block) custom);
    if (place == ListItem.class) {
      return ListItem.of(null, content);
    }
    if (place == DescriptionEntry.class) {
      return DescriptionEntry.of(List.of(), content);
    }
    if (place == TableCell.class) {
      return cell(content);
    }
    if (place == TableRow.class) {
      return TableRow.of(List.of(cell(content)));
    }
    if (place == Note.class) {
      return Note.of(id(noteId, custom), label == null ? "" : label, content);
    }
    return custom;
  }

  private static TableCell cell(List<Block> content) {
    return TableCell.of(TableCellKind.DATA, 1, 1, content);
  }

  private static String id(@Nullable String noteId, Node custom) {
    if (noteId != null && !noteId.isEmpty()) {
      return noteId;
    }
    String id = custom.info().id();
    return id == null || id.isEmpty() ? "unknown" : id;
  }
}
