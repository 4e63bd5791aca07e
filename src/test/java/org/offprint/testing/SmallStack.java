package org.offprint.testing;

import java.util.concurrent.atomic.AtomicReference;

/** Runs code where recursion over a deep or large tree would overflow the stack. */
public final class SmallStack {
  private static final long BYTES = 256 * 1024;

  private SmallStack() {}

  /** Runs the code on a thread with a stack of 256 kB and throws what it throws. */
  public static void run(Runnable code) {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(null, code, "small-stack", BYTES);
    thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    if (failure.get() != null) {
      throw new AssertionError("failed on a small stack: " + failure.get(), failure.get());
    }
  }
}
