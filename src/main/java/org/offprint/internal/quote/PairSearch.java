package org.offprint.internal.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest reading of the marks in a line.
 *
 * <p>Goes through the marks once and keeps the few best readings so far; readings that differ only
 * in their history are merged. Until it is closed, a reading pays for an opening mark as for a
 * stray one, so a mark without a counterpart spoils nothing before or after it. Time and memory are
 * linear in the number of marks: at most {@value #KEPT} readings of three choices each per mark.
 *
 * <p>Looks only at the characters, not at the nodes they belong to, so that a line is read the same
 * way before and after quotations have been put into it.
 */
final class PairSearch {
  /**
   * The readings that are kept at each mark. At 4, 1 of 1,009 pages and texts changes; at 16, none.
   */
  private static final int KEPT = 8;

  /**
   * No text nests quotations deeper than this. At 1, 58 of 1,009 pages and texts change; at 6,
   * none.
   */
  private static final int DEEPEST = 3;

  // What a reading takes a mark for.
  private static final int STRAY = 0;
  private static final int OPEN = 1;
  private static final int CLOSE = 2;
  private static final int CHOICES = 3;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::cost).thenComparingInt(Candidate::depth);

  private final List<Mark> marks;

  /** For each mark and kept reading: its predecessor and the choice that was made. */
  private final byte[] trace;

  /** An opening mark that is not closed yet, and those around it. */
  private record Pending(Mark mark, @Nullable Pending around, int depth) {}

  private record Candidate(int cost, @Nullable Pending pending, byte step) {
    int depth() {
      return pending == null ? 0 : pending.depth;
    }

    boolean isLike(Candidate other) {
      Pending mine = pending;
      Pending theirs = other.pending;
      while (mine != theirs) {
        if (mine == null || theirs == null || mine.mark.shape() != theirs.mark.shape()) {
          return false;
        }
        mine = mine.around;
        theirs = theirs.around;
      }
      return true;
    }
  }

  private PairSearch(List<Mark> marks) {
    this.marks = marks;
    this.trace = new byte[marks.size() * KEPT];
  }

  /**
   * The cheapest reading.
   *
   * @param marks the marks of a line
   * @param following the mark that the next paragraph opens with, or {@code null} if with none
   */
  static MarkPairing read(List<Mark> marks, @Nullable MarkShape following) {
    return marks.isEmpty() || (marks.size() == 1 && following == null)
        ? MarkPairing.NOTHING
        : new PairSearch(marks).reading(following);
  }

  private MarkPairing reading(@Nullable MarkShape following) {
    List<Candidate> readings = List.of(new Candidate(0, null, (byte) 0));
    for (int i = 0; i < marks.size(); i++) {
      readings = best(continued(readings, marks.get(i)));
      for (int j = 0; j < readings.size(); j++) {
        trace[i * KEPT + j] = readings.get(j).step;
      }
    }
    int best = 0;
    int least = readings.get(0).cost;
    Mark unclosed = null;
    for (int j = 0; j < readings.size(); j++) {
      Candidate reading = readings.get(j);
      if (goesOnInNext(reading, following)) {
        MarkCosts costs = reading.pending.mark.costs();
        int cost = reading.cost - costs.stray() + costs.open() + 1;
        if (cost < least) {
          best = j;
          least = cost;
          unclosed = reading.pending.mark;
        }
      }
    }
    return new MarkPairing(pairs(choices(best)), unclosed);
  }

  private static boolean goesOnInNext(Candidate reading, @Nullable MarkShape following) {
    return following != null
        && reading.pending != null
        && reading.pending.depth == 1
        && reading.pending.mark.shape() == following;
  }

  private static List<Candidate> continued(List<Candidate> readings, Mark mark) {
    List<Candidate> next = new ArrayList<>(readings.size() * CHOICES);
    MarkCosts costs = mark.costs();
    for (int i = 0; i < readings.size(); i++) {
      Candidate reading = readings.get(i);
      Pending pending = reading.pending;
      int inside = pending == null ? 0 : 1;
      if (pending != null && costs.canClose()) {
        int cost = pending.mark.pairCost(mark);
        if (cost < MarkCosts.IMPOSSIBLE) {
          int paid = pending.mark.costs().stray();
          next.add(candidate(reading.cost + cost - paid, pending.around, i, CLOSE));
        }
      }
      if (costs.canOpen() && reading.depth() < DEEPEST) {
        int repeated = pending != null && pending.mark.shape() == mark.shape() ? 1 : 0;
        Pending opened = new Pending(mark, pending, reading.depth() + 1);
        next.add(candidate(reading.cost + costs.stray() + repeated, opened, i, OPEN));
      }
      next.add(candidate(reading.cost + costs.stray() + inside, pending, i, STRAY));
    }
    return next;
  }

  private static Candidate candidate(int cost, @Nullable Pending pending, int from, int choice) {
    return new Candidate(cost, pending, (byte) (from * CHOICES + choice));
  }

  private static List<Candidate> best(List<Candidate> candidates) {
    candidates.sort(BEST_FIRST);
    List<Candidate> kept = new ArrayList<>(KEPT);
    for (Candidate candidate : candidates) {
      if (kept.size() == KEPT) {
        break;
      }
      if (!isIn(kept, candidate)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static boolean isIn(List<Candidate> kept, Candidate candidate) {
    for (Candidate better : kept) {
      if (candidate.isLike(better)) {
        return true;
      }
    }
    return false;
  }

  /** What the reading takes each mark for. */
  private byte[] choices(int best) {
    byte[] choices = new byte[marks.size()];
    int reading = best;
    for (int i = marks.size() - 1; i >= 0; i--) {
      byte step = trace[i * KEPT + reading];
      choices[i] = (byte) (step % CHOICES);
      reading = step / CHOICES;
    }
    return choices;
  }

  private List<MarkPairing.Pair> pairs(byte[] choices) {
    List<MarkPairing.Pair> pairs = new ArrayList<>();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < choices.length; i++) {
      if (choices[i] == OPEN) {
        open.push(marks.get(i));
      } else if (choices[i] == CLOSE) {
        Mark mark = open.pop();
        if (mark.holdsWordsUpTo(marks.get(i))) {
          pairs.add(new MarkPairing.Pair(mark, marks.get(i)));
        }
      }
    }
    return pairs;
  }
}
