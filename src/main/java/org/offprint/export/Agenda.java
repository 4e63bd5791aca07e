package org.offprint.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The steps of a writing, so that deep trees need no deep stack: a step may add others, which are
 * done right after it and in the order in which they were added.
 */
final class Agenda {
  /** A step, which may fail. */
  interface Step {
    void run() throws IOException;
  }

  private final Deque<Step> agenda = new ArrayDeque<>();

  /** The steps that were added by the one under way, in order. */
  private final Deque<Step> added = new ArrayDeque<>();

  void add(Step step) {
    added.add(step);
  }

  /** Does all steps. */
  void run() throws IOException {
    schedule();
    while (!agenda.isEmpty()) {
      agenda.pop().run();
      schedule();
    }
  }

  private void schedule() {
    while (!added.isEmpty()) {
      agenda.push(added.removeLast());
    }
  }
}
