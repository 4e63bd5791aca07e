package org.offprint.internal.html.page;

import java.util.Arrays;

/** Numbers in the order in which they were added. */
public final class IntList {
  private int[] values = new int[16];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  public int get(int index) {
    return values[index];
  }

  int last() {
    return values[size - 1];
  }

  void removeLast() {
    size--;
  }

  public int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }
}
