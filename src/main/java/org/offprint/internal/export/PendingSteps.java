package org.offprint.internal.export;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The steps still to be done while something is written, so that deep trees need no deep call
 * stack: a step may add others, which are done right after it, in the order in which they were
 * added.
 *
 * @param <E> what a step may throw
 */
public final class PendingSteps<E extends Exception> {
  /**
   * A step, which may fail.
   *
   * @param <E> what it may throw
   */
  public interface Step<E extends Exception> {
    void run() throws E;
  }

  private final Deque<Step<E>> steps = new ArrayDeque<>();

  /** The steps that were added by the one under way, in order. */
  private final Deque<Step<E>> added = new ArrayDeque<>();

  public void add(Step<E> step) {
    added.add(step);
  }

  /** Does all steps. */
  public void run() throws E {
    schedule();
    while (!steps.isEmpty()) {
      steps.pop().run();
      schedule();
    }
  }

  private void schedule() {
    while (!added.isEmpty()) {
      steps.push(added.removeLast());
    }
  }
}
