package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * An element of the source page, by the names of the elements from the root down, each with its
 * 1-based number among its siblings of the same name: {@code html/body/div[2]/p[5]}.
 *
 * <p>A path does not say which of two siblings with different names comes first, nor which of two
 * pieces of text in one element; the position does. It is left out of {@code equals} and {@code
 * hashCode}: two places are equal if they are the same element.
 *
 * <p>The elements of a page share the elements around them, and a path is written each time it is
 * asked for: most never are, and all of them together can take as much memory as the text.
 */
public final class ElementPath implements Place {
  /** Each half of {@link #numbers} has so many bits. */
  private static final int HALF = 16;

  private static final int HALF_MASK = (1 << HALF) - 1;

  /** The name of what is no element, but holds the upper halves of the numbers of its child. */
  private static final String UPPER = "";

  private final @Nullable ElementPath parent;

  /** The element's own name, or the whole path if there is no parent. */
  private final String name;

  /**
   * Above, the lower half of the number among the siblings of the same name; below, that of the
   * position plus 1. The upper halves, which few pages are large enough to need, are in the parent
   * then, so that this object has three fields and not four: a third more. Without a parent, it is
   * the position.
   */
  private final int numbers;

  /**
   * An element by its path.
   *
   * @param path the path, never empty
   * @param position how many pieces of the page stand before this one, where a piece is the text
   *     between two block boundaries or a picture, film or frame; for what holds several, that of
   *     the first; -1 if it is not known, as for elements that state facts about the article
   */
  public ElementPath(String path, int position) {
    this(null, Check.nonEmpty(path, "path"), position);
    Check.range(position, -1, Integer.MAX_VALUE, "position");
  }

  private ElementPath(@Nullable ElementPath parent, String name, int numbers) {
    this.parent = parent;
    this.name = name;
    this.numbers = numbers;
  }

  /**
   * An element whose position is not known.
   *
   * @param path the path, never empty
   * @return the place
   */
  public static ElementPath of(String path) {
    return new ElementPath(path, -1);
  }

  /**
   * An element in this one. Children of one element share it, so many of them take less memory than
   * they would with a path for each.
   *
   * @param name the name of the child, never empty
   * @param number its number among its siblings of the same name, 1 for the first
   * @param position its position, as in the constructor; that of this element does not matter
   * @return the place of the child
   */
  public ElementPath child(String name, int number, int position) {
    Check.nonEmpty(name, "name");
    Check.range(number, 1, Integer.MAX_VALUE, "number");
    Check.range(position, -1, Integer.MAX_VALUE, "position");
    int upper = number >>> HALF << HALF | position + 1 >>> HALF;
    int lower = number << HALF | position + 1 & HALF_MASK;
    return new ElementPath(upper == 0 ? this : new ElementPath(this, UPPER, upper), name, lower);
  }

  private boolean isUpper() {
    return name.isEmpty();
  }

  /** The element around this one. */
  private @Nullable ElementPath around() {
    return parent != null && parent.isUpper() ? parent.parent : parent;
  }

  /** The upper halves of the numbers of an element with a parent. */
  private int upper() {
    return parent != null && parent.isUpper() ? parent.numbers : 0;
  }

  /** The number of an element with a parent, among its siblings of the same name. */
  private int number() {
    return upper() >>> HALF << HALF | numbers >>> HALF;
  }

  /**
   * The names from the root down to the element.
   *
   * @return the path, never empty
   */
  public String path() {
    if (parent == null) {
      return name;
    }
    int length = -1;
    for (ElementPath at = this; at != null; at = at.around()) {
      length += 1 + at.name.length() + at.numberLength();
    }
    // From its end, as each element knows the one around it.
    char[] path = new char[length];
    int end = length;
    for (ElementPath at = this; at != null; at = at.around()) {
      end = at.writeStep(path, end);
      if (end > 0) {
        path[--end] = '/';
      }
    }
    return new String(path);
  }

  /** Of the number in brackets, which the first of its name has not in a path. */
  private int numberLength() {
    int number = parent == null ? 1 : number();
    if (number == 1) {
      return 0;
    }
    int length = 2;
    for (int rest = number; rest > 0; rest /= 10) {
      length++;
    }
    return length;
  }

  /** Returns where it begins. */
  private int writeStep(char[] path, int end) {
    int at = end;
    int number = parent == null ? 1 : number();
    if (number > 1) {
      path[--at] = ']';
      for (int rest = number; rest > 0; rest /= 10) {
        path[--at] = (char) ('0' + rest % 10);
      }
      path[--at] = '[';
    }
    at -= name.length();
    name.getChars(0, name.length(), path, at);
    return at;
  }

  @Override
  public int position() {
    return parent == null ? numbers : ((upper() & HALF_MASK) << HALF | numbers & HALF_MASK) - 1;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof ElementPath that && path().equals(that.path()));
  }

  @Override
  public int hashCode() {
    return path().hashCode();
  }

  @Override
  public String toString() {
    return path();
  }
}
