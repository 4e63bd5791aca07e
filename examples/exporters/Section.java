package exporters;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/**
 * Blocks under a heading, then the sections under smaller headings. Sections nest at most as deep
 * as there are levels of headings.
 *
 * @param heading what begins it; null for what stands before the first heading
 * @param blocks the blocks up to the next heading
 * @param sections the sections inside
 */
record Section(@Nullable Heading heading, List<Block> blocks, List<Section> sections) {
  /** Blocks in a row as sections, by the levels of the headings among them. */
  static Section of(List<Block> blocks) {
    Section root = new Section(null, new ArrayList<>(), new ArrayList<>());
    Deque<Section> open = new ArrayDeque<>(List.of(root));
    for (Block block : blocks) {
      if (block instanceof Heading heading) {
        while (open.element().level() >= heading.level()) {
          open.pop();
        }
        Section section = new Section(heading, new ArrayList<>(), new ArrayList<>());
        open.element().sections.add(section);
        open.push(section);
      } else {
        open.element().blocks.add(block);
      }
    }
    return root;
  }

  private int level() {
    return heading == null ? 0 : heading.level();
  }
}
