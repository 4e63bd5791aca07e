package org.offprint.internal.html.element;

/**
 * Finds the kinds of elements by the names that the parser gives: those of common tags are the same
 * strings again and again, so that most need no look into a name.
 */
public final class ElementKinds {
  /** Places for tags, a power of two. */
  private static final int ROOM = 128;

  private final String[] names = new String[ROOM];
  private final ElementKind[] kinds = new ElementKind[ROOM];

  /** The kind of the elements with a tag. */
  public ElementKind of(String tag) {
    int at = tag.hashCode() & ROOM - 1;
    // One and the same string, since to compare two costs as much as to look the name up.
    if (names[at] != tag) {
      names[at] = tag;
      kinds[at] = ElementKind.of(tag);
    }
    return kinds[at];
  }
}
