package org.offprint.internal.export.outline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Writes entries with the guides that join them to their parents, with a stack of its own. */
final class OutlineTree {
  private static final String CHILD = "├─ ";
  private static final String LAST_CHILD = "└─ ";
  private static final String BESIDE_CHILD = "│  ";
  private static final String BELOW_LAST_CHILD = "   ";

  private OutlineTree() {}

  static void write(OutlineEntry root, Appendable out) throws IOException {
    out.append(root.line()).append('\n');
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(root, ""));
    while (!open.isEmpty()) {
      Level level = open.peek();
      if (!level.entries.hasNext()) {
        open.pop();
        continue;
      }
      OutlineEntry entry = level.entries.next();
      boolean last = !level.entries.hasNext();
      out.append(level.guides).append(last ? LAST_CHILD : CHILD);
      out.append(entry.line()).append('\n');
      open.push(new Level(entry, level.guides + (last ? BELOW_LAST_CHILD : BESIDE_CHILD)));
    }
  }

  /** The entries below one entry that are still to be written. */
  private static final class Level {
    private final Iterator<OutlineEntry> entries;
    private final String guides;

    Level(OutlineEntry parent, String guides) {
      this.entries = parent.children().get().iterator();
      this.guides = guides;
    }
  }
}
