package org.offprint.model;

import org.jspecify.annotations.Nullable;

/**
 * An element of the source page, by the names of the elements from the root down, each with its
 * 1-based position among its siblings of the same name: {@code html/body/div[2]/p[5]}.
 *
 * <p>A path does not say which of two siblings with different names comes first, nor which of two
 * pieces of text in one element; the position does. It is left out of {@code equals} and {@code
 * hashCode}: two places are equal if they are the same element.
 *
 * @param path the path, never empty
 * @param position how many pieces of the page stand before this one, where a piece is the text
 *     between two block boundaries or a picture, film or frame; for what holds several, that of the
 *     first; -1 if it is not known, as for elements that state facts about the article
 */
public record ElementPath(String path, int position) implements Place {
  /** Refuses an empty path and positions below -1. */
  public ElementPath {
    Check.nonEmpty(path, "path");
    Check.range(position, -1, Integer.MAX_VALUE, "position");
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ElementPath that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return path;
  }
}
