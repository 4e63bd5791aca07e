package org.offprint.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.html.body.PageRuns.PageRun;

/**
 * Which runs of a page are in its true text. Long runs that share most rows of four words with a
 * stretch of the text are anchors; of them the heaviest chain is taken that runs forward in both.
 * A short run belongs to the article if its words stand in the text between its anchors.
 */
final class TextAlignment {
  private static final int ROW = 4;
  private static final int ANCHOR_WORDS = 6;
  private static final double ANCHOR_HITS = .6;
  private static final int CHOICES = 2;
  private static final int MOST_PLACES = 3;
  private static final int REACH = 400;
  private static final int LONGEST_GAP = 3000;

  private record Anchor(int run, int at, int words) {}

  private final List<String> text;
  private final List<List<String>> words = new ArrayList<>();
  private final boolean[] labels;

  private TextAlignment(String truth, List<PageRun> runs) {
    text = Words.of(truth);
    runs.forEach(run -> words.add(Words.of(run.text())));
    labels = new boolean[runs.size()];
  }

  /** For each run whether it belongs to the article. */
  static boolean[] labels(String truth, List<PageRun> runs) {
    TextAlignment alignment = new TextAlignment(truth, runs);
    List<Anchor> chain = chain(alignment.anchors());
    chain.forEach(anchor -> alignment.labels[anchor.run()] = true);
    alignment.fill(chain);
    return alignment.labels;
  }

  private List<Anchor> anchors() {
    Map<String, List<Integer>> places = new HashMap<>();
    List<String> rows = Words.rows(text, ROW);
    for (int i = 0; i < rows.size(); i++) {
      places.computeIfAbsent(rows.get(i), key -> new ArrayList<>()).add(i);
    }
    List<Anchor> anchors = new ArrayList<>();
    for (int run = 0; run < words.size(); run++) {
      if (words.get(run).size() >= ANCHOR_WORDS) {
        anchors(run, places, anchors);
      }
    }
    return anchors;
  }

  private void anchors(int run, Map<String, List<Integer>> places, List<Anchor> anchors) {
    List<String> rows = Words.rows(words.get(run), ROW);
    int hits = 0;
    Map<Integer, Integer> votes = new HashMap<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Integer> found = places.getOrDefault(rows.get(i), List.of());
      hits += found.isEmpty() ? 0 : 1;
      for (int place : found.subList(0, Math.min(MOST_PLACES, found.size()))) {
        if (votes.merge(place - i, 1, Integer::sum) == 1) {
          starts.add(place - i);
        }
      }
    }
    if (hits >= ANCHOR_HITS * rows.size()) {
      starts.sort((a, b) -> votes.get(b) - votes.get(a));
      for (int start : starts.subList(0, Math.min(CHOICES, starts.size()))) {
        anchors.add(new Anchor(run, start, words.get(run).size()));
      }
    }
  }

  /** The heaviest chain, by the choice of which anchor is best to come before each. */
  private static List<Anchor> chain(List<Anchor> anchors) {
    int[] weight = new int[anchors.size()];
    int[] before = new int[anchors.size()];
    int best = -1;
    for (int i = 0; i < weight.length; i++) {
      Anchor anchor = anchors.get(i);
      before[i] = -1;
      for (int j = Math.max(0, i - REACH); j < i; j++) {
        Anchor other = anchors.get(j);
        boolean forward =
            other.run() < anchor.run() && other.at() + other.words() * .5 <= anchor.at() + 1;
        if (forward && weight[j] > weight[i]) {
          weight[i] = weight[j];
          before[i] = j;
        }
      }
      weight[i] += anchor.words();
      best = best < 0 || weight[i] > weight[best] ? i : best;
    }
    List<Anchor> chain = new ArrayList<>();
    for (int i = best; i >= 0; i = before[i]) {
      chain.add(anchors.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  private void fill(List<Anchor> chain) {
    List<Anchor> all = new ArrayList<>();
    all.add(new Anchor(-1, 0, 0));
    all.addAll(chain);
    all.add(new Anchor(words.size(), text.size(), 0));
    for (int i = 0; i + 1 < all.size(); i++) {
      Anchor left = all.get(i);
      Anchor right = all.get(i + 1);
      int from = Math.max(0, left.at() + left.words() - 2);
      int to = Math.min(text.size(), right.at() + 2);
      if (to > from && to - from <= LONGEST_GAP) {
        if (i == 0) {
          backward(text.subList(from, to), right.run());
        } else {
          forward(text.subList(from, to), left.run(), right.run());
        }
      }
    }
  }

  private void forward(List<String> gap, int left, int right) {
    int at = 0;
    for (int run = left + 1; run < right; run++) {
      List<String> wanted = words.get(run);
      int found = wanted.isEmpty() ? -1 : Collections.indexOfSubList(gap.subList(at, gap.size()), wanted);
      if (found >= 0) {
        labels[run] = true;
        at += found + wanted.size();
      }
    }
  }

  /** Before the first anchor the nearest lines are the likeliest. */
  private void backward(List<String> gap, int right) {
    int end = gap.size();
    for (int run = right - 1; run >= 0; run--) {
      List<String> wanted = words.get(run);
      int found = wanted.isEmpty() ? -1 : Collections.lastIndexOfSubList(gap.subList(0, end), wanted);
      if (found >= 0) {
        labels[run] = true;
        end = found;
      }
    }
  }
}
