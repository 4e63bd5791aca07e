package org.offprint.internal.html.evidence;

import java.util.List;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.limit.Deadline;

/**
 * How much good text stands on each path: in places where the owner and some of the elements around
 * it have the same tags and classes.
 */
public final class PathStatistics {
  /** 2⁶⁴ divided by the golden ratio, as in Knuth's multiplicative hashing. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** For each run the number of its path. */
  private final int[] paths;

  private final long[] goodByPath;
  private final int[] countByPath;
  private long bestGood;
  private int bestPath = -1;

  /**
   * @param levels how many elements a path has
   */
  public PathStatistics(
      List<Run> runs, PageTree tree, RunMeasures measures, int levels, Deadline deadline) {
    paths = new int[runs.size()];
    goodByPath = new long[runs.size()];
    countByPath = new int[runs.size()];
    LongNumbering numbers = new LongNumbering();
    for (Run run : runs) {
      deadline.check();
      int i = run.index();
      int path = numbers.number(path(tree, run.place(), levels));
      paths[i] = path;
      if (!run.isMedium()) {
        goodByPath[path] += measures.good(i);
        countByPath[path]++;
        if (goodByPath[path] > bestGood) {
          bestGood = goodByPath[path];
          bestPath = path;
        }
      }
    }
  }

  /**
   * A hash of the tags and classes of an element and some around it; with 64 bits, collisions are
   * negligible.
   */
  private static long path(PageTree tree, int element, int levels) {
    long path = levels;
    int at = element;
    for (int i = 0; i < levels && at >= 0; i++) {
      long name = ((long) tree.tag(at).hashCode() << Integer.SIZE) | tree.className(at);
      path = (path ^ name) * MIX;
      path ^= path >>> Integer.SIZE;
      at = tree.parent(at);
    }
    return path;
  }

  public int path(int run) {
    return paths[run];
  }

  /** The good text on a run's path, relative to the path with the most. */
  public double strength(int run) {
    return bestGood == 0 ? 0 : (double) goodByPath[path(run)] / bestGood;
  }

  /** How many text runs have the path of a run. */
  public int count(int run) {
    return countByPath[path(run)];
  }

  /** Whether a run is on the path with the most good text. */
  public boolean isBest(int run) {
    return path(run) == bestPath;
  }
}
