package org.offprint.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.limit.Deadline;

/**
 * How much good text stands in places that are named alike: where the owner and some of the
 * elements around it have the same tags and classes.
 */
final class PathStatistics {
  private final int[] paths;
  private final long[] goodByPath;
  private final int[] countByPath;
  private final PageTree tree;
  private long bestGood;
  private int bestPath = -1;

  /**
   * @param levels how many elements a path has
   */
  PathStatistics(
      List<Run> runs, PageTree tree, RunMeasures measures, int levels, Deadline deadline) {
    this.tree = tree;
    this.paths = pathsOf(tree, levels, deadline);
    int size = 0;
    for (int path : paths) {
      size = Math.max(size, path + 1);
    }
    goodByPath = new long[size];
    countByPath = new int[size];
    for (Run run : runs) {
      if (!run.media()) {
        int path = path(run.index());
        goodByPath[path] += measures.good(run.index());
        countByPath[path]++;
        if (goodByPath[path] > bestGood) {
          bestGood = goodByPath[path];
          bestPath = path;
        }
      }
    }
  }

  private static int[] pathsOf(PageTree tree, int levels, Deadline deadline) {
    int[] names = new int[tree.size()];
    Map<String, Integer> numberByName = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      deadline.check();
      String name = tree.tag(i) + ' ' + tree.element(i).className();
      names[i] = numberByName.computeIfAbsent(name, key -> numberByName.size());
    }
    int[] paths = names;
    for (int level = 1; level < levels; level++) {
      paths = longer(paths, names, tree);
    }
    return paths;
  }

  /** The paths with one more element. */
  private static int[] longer(int[] paths, int[] names, PageTree tree) {
    Map<Long, Integer> numberByPair = new HashMap<>();
    int[] longer = new int[paths.length];
    for (int i = 0; i < longer.length; i++) {
      int around = tree.parent(i) < 0 ? -1 : paths[tree.parent(i)];
      long pair = ((long) names[i] << Integer.SIZE) | (around + 1L);
      longer[i] = numberByPair.computeIfAbsent(pair, key -> numberByPair.size());
    }
    return longer;
  }

  int path(int run) {
    return paths[tree.owner(run)];
  }

  /** The good text on a run's path, relative to the path with the most. */
  double strength(int run) {
    return bestGood == 0 ? 0 : (double) goodByPath[path(run)] / bestGood;
  }

  /** How many text runs have the path of a run. */
  int count(int run) {
    return countByPath[path(run)];
  }

  /** Whether a run is on the path with the most good text. */
  boolean isBest(int run) {
    return path(run) == bestPath;
  }
}
