package org.offprint.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Block;
import org.offprint.model.Heading;

/**
 * Builds sections from the inside out: one is closed once the next heading does not belong to it.
 */
final class SectionBuilder {
  private final List<Section> top = new ArrayList<>();
  private final Deque<Draft> open = new ArrayDeque<>();

  /** A section that is not closed yet. */
  private static final class Draft {
    private final @Nullable Heading heading;
    private final List<Heading> path;
    private final int index;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    Draft(@Nullable Heading heading, List<Heading> path, int index) {
      this.heading = heading;
      this.path = path;
      this.index = index;
    }

    /** Whether a section of that level belongs to this one. */
    boolean holds(int level) {
      return heading != null && heading.level() < level;
    }

    Section closed() {
      return new Section(heading, path, blocks, sections, index);
    }
  }

  List<Section> sections(List<Block> body) {
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      if (block instanceof Heading heading) {
        open(heading, i);
      } else {
        if (open.isEmpty()) {
          open.push(new Draft(null, List.of(), i));
        }
        open.element().blocks.add(block);
      }
    }
    closeTo(0);
    return top;
  }

  private void open(Heading heading, int index) {
    closeTo(heading.level());
    List<Heading> path = new ArrayList<>(open.isEmpty() ? List.of() : open.element().path);
    path.add(heading);
    open.push(new Draft(heading, path, index));
  }

  /** Closes the sections that one of this level does not belong to. */
  private void closeTo(int level) {
    while (!open.isEmpty() && !open.element().holds(level)) {
      Section closed = open.pop().closed();
      (open.isEmpty() ? top : open.element().sections).add(closed);
    }
  }
}
