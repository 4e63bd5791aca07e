package org.offprint.internal.html.kind;

/** The values of the signs of a page; those that nothing sets are 0. */
final class SignVector {
  private final int[] values = new int[PageSign.values().length];

  void set(PageSign sign, int value) {
    values[sign.ordinal()] = value;
  }

  /**
   * Sets a sign to how many bits a number has, so that large numbers differ less than small ones.
   */
  void setBits(PageSign sign, int number) {
    set(sign, Integer.SIZE - Integer.numberOfLeadingZeros(number));
  }

  /** By the ordinals of the signs. */
  int[] values() {
    return values;
  }
}
