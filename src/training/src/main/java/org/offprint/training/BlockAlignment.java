package org.offprint.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.html.body.PageRuns.PageRun;

/**
 * Which runs of a page are the blocks of its truth: equal ones first, then those that share nine
 * tenths of their words, in reading order. Of equal runs the one is taken whose path most of the
 * others have. A run within a block that has no run of its own is a piece of it.
 */
final class BlockAlignment {
  private static final double ALIKE = .9 - 1e-9;
  private static final int MOST_WORDS = 30;
  private static final int PIECE_WORDS = 8;
  private static final int ROW = 4;

  private final List<PageRun> runs;
  private final List<List<String>> words = new ArrayList<>();
  private final boolean[] used;
  private final boolean[] labels;

  private BlockAlignment(List<PageRun> runs) {
    this.runs = runs;
    runs.forEach(run -> words.add(Words.of(run.text())));
    used = new boolean[runs.size()];
    labels = new boolean[runs.size()];
  }

  /** For each run whether it belongs to the article. */
  static boolean[] labels(List<Truth.Block> truth, List<PageRun> runs) {
    BlockAlignment alignment = new BlockAlignment(runs);
    alignment.align(truth);
    return alignment.labels;
  }

  private void align(List<Truth.Block> truth) {
    List<List<String>> wanted = new ArrayList<>();
    truth.forEach(block -> wanted.add(Words.of(block.text())));
    int[] found = new int[truth.size()];
    equal(truth, wanted, found);
    alike(truth, wanted, found);
    Map<Integer, Integer> weightByPath = new HashMap<>();
    for (int run : found) {
      if (run >= 0) {
        int weight = 1 + Math.min(words.get(run).size(), MOST_WORDS);
        weightByPath.merge(runs.get(run).path(), weight, Integer::sum);
      }
    }
    Set<String> lost = new HashSet<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] >= 0) {
        labels[best(found[i], weightByPath)] = true;
      } else {
        lost.addAll(Words.rows(wanted.get(i), ROW));
      }
    }
    pieces(lost);
  }

  private void equal(List<Truth.Block> truth, List<List<String>> wanted, int[] found) {
    Map<List<String>, Deque<Integer>> free = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      free.computeIfAbsent(words.get(i), key -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = -1;
      Deque<Integer> options = free.get(wanted.get(i));
      if (options != null && !options.isEmpty() && !wanted.get(i).isEmpty()) {
        int choice = options.peek();
        for (int option : options) {
          if (runs.get(option).kind().equals(truth.get(i).type())) {
            choice = option;
            break;
          }
        }
        options.remove(choice);
        found[i] = choice;
        used[choice] = true;
      }
    }
  }

  private void alike(List<Truth.Block> truth, List<List<String>> wanted, int[] found) {
    List<Map<String, Integer>> bags = new ArrayList<>();
    words.forEach(text -> bags.add(Words.counts(text)));
    for (int i = 0; i < found.length; i++) {
      int size = wanted.get(i).size();
      if (found[i] >= 0 || size == 0) {
        continue;
      }
      Map<String, Integer> bag = Words.counts(wanted.get(i));
      double most = ALIKE;
      for (int run = 0; run < words.size(); run++) {
        int other = words.get(run).size();
        if (used[run] || 2.0 * Math.min(size, other) < ALIKE * (size + other)) {
          continue;
        }
        double dice = 2.0 * Words.common(bag, bags.get(run)) / (size + other);
        if (dice > most || (found[i] < 0 && dice >= most)) {
          most = dice;
          found[i] = run;
        }
      }
      if (found[i] >= 0) {
        used[found[i]] = true;
      }
    }
  }

  private int best(int run, Map<Integer, Integer> weightByPath) {
    int best = run;
    int most = weightByPath.getOrDefault(runs.get(run).path(), 0);
    for (int i = 0; i < runs.size(); i++) {
      int weight = weightByPath.getOrDefault(runs.get(i).path(), 0);
      if (!used[i] && weight > most && words.get(i).equals(words.get(run))) {
        best = i;
        most = weight;
      }
    }
    used[run] = best == run;
    used[best] = true;
    return best;
  }

  private void pieces(Set<String> lost) {
    for (int i = 0; i < labels.length && !lost.isEmpty(); i++) {
      if (!labels[i] && words.get(i).size() >= PIECE_WORDS) {
        List<String> rows = Words.rows(words.get(i), ROW);
        long hits = rows.stream().filter(lost::contains).count();
        labels[i] = hits >= .9 * rows.size();
      }
    }
  }
}
