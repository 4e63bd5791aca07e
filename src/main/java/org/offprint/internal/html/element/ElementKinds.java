package org.offprint.internal.html.element;

/**
 * Finds the kinds of elements by the names that the parser gives: common tags always have the same
 * string objects, so that most lookups need not compare characters.
 */
public final class ElementKinds {
  /** Bits of the place of a tag: with so many, no two of the common tags share one. */
  private static final int BITS = 8;

  /** The golden ratio as a fraction of 2³², after Knuth's multiplicative hashing. */
  private static final int SPREAD = 0x9E3779B1;

  private final String[] names = new String[1 << BITS];
  private final ElementKind[] kinds = new ElementKind[1 << BITS];

  /** The kind of the elements with a tag. */
  public ElementKind of(String tag) {
    int at = tag.hashCode() * SPREAD >>> Integer.SIZE - BITS;
    // The identical string object, since comparing characters costs as much as looking the name up.
    if (names[at] != tag) {
      names[at] = tag;
      kinds[at] = ElementKind.of(tag);
    }
    return kinds[at];
  }
}
