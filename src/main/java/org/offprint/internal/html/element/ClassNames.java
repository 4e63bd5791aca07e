package org.offprint.internal.html.element;

import java.util.Arrays;

/**
 * The class attributes of a page. Most elements share theirs with others, so each distinct
 * attribute is numbered and read only once. Number 0 is the empty one.
 */
public final class ClassNames {
  /** Room for this many names at first. */
  private static final int CAPACITY = 256;

  private String[] names = new String[CAPACITY];
  private long[] bits = new long[CAPACITY];

  /** By the hash of a name its number, or 0 for a free place. */
  private int[] places = new int[2 * CAPACITY];

  private int size = 1;

  /** What any of them says. */
  private long all;

  /** The number of a class attribute. */
  public int number(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    int place = place(name);
    return places[place] == 0 ? add(name, place) : places[place];
  }

  private int place(String name) {
    int mask = places.length - 1;
    int hash = name.hashCode();
    int at = (hash ^ hash >>> Short.SIZE) & mask;
    while (places[at] != 0 && !names[places[at]].equals(name)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private int add(String name, int place) {
    names[size] = name;
    bits[size] = ClassWords.ofClass(name);
    all |= bits[size];
    places[place] = size;
    if (size + 1 == names.length) {
      grow();
    }
    return size++;
  }

  private void grow() {
    names = Arrays.copyOf(names, 2 * names.length);
    bits = Arrays.copyOf(bits, 2 * bits.length);
    places = new int[2 * places.length];
    for (int i = 1; i <= size; i++) {
      places[place(names[i])] = i;
    }
  }

  /** Whether any of them gives a hint. */
  public boolean give(NameHint hint) {
    return (all & hint.classBit()) != 0;
  }

  /** What a class attribute says: {@link Trait} bits below, {@link NameHint} bits above. */
  public long bits(int number) {
    return bits[number];
  }
}
