package org.offprint.internal.export.markdown;

import java.util.List;
import org.offprint.model.Block;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.Paragraph;

/**
 * Whether the items of a list can follow each other without blank lines: each is a paragraph, and
 * lists below it are such that they may begin right after one.
 */
final class MarkdownTightness {
  private MarkdownTightness() {}

  static boolean isTight(ListBlock list) {
    return list.items().stream().allMatch(MarkdownTightness::isTight);
  }

  private static boolean isTight(ListItem item) {
    List<Block> content = item.content();
    return hasWords(content.get(0))
        && content.stream().skip(1).allMatch(MarkdownTightness::mayFollow);
  }

  /** A list that starts at another number than 1, or with nothing, would be taken for text. */
  private static boolean mayFollow(Block block) {
    return block instanceof ListBlock list
        && (list.kind() == ListKind.BULLET || list.start() == 1)
        && hasWords(list.items().get(0).content().get(0));
  }

  /** Whether a block is a paragraph with something in it to read. */
  static boolean hasWords(Block block) {
    return block instanceof Paragraph
        && block
            .plainText()
            .codePoints()
            .anyMatch(c -> c > ' ' && !Flank.isSpace(c) && !Character.isISOControl(c));
  }
}
