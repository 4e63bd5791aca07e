package org.offprint.internal.html.element;

/**
 * Finds the kinds of elements by the names that the parser gives: common tags always have the same
 * string objects, so that most lookups need not compare characters.
 */
public final class ElementKinds {
  /** Places for tags, a power of two. */
  private static final int ROOM = 128;

  private final String[] names = new String[ROOM];
  private final ElementKind[] kinds = new ElementKind[ROOM];

  /** The kind of the elements with a tag. */
  public ElementKind of(String tag) {
    int at = tag.hashCode() & ROOM - 1;
    // The identical string object, since comparing characters costs as much as looking the name up.
    if (names[at] != tag) {
      names[at] = tag;
      kinds[at] = ElementKind.of(tag);
    }
    return kinds[at];
  }
}
