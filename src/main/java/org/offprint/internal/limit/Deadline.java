package org.offprint.internal.limit;

/** Placeholder until merged. */
public final class Deadline {
  public void check() {}
}
