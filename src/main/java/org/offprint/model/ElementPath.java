package org.offprint.model;

/**
 * An element of the source page, by the names of the elements from the root down, each with its
 * 1-based position among its siblings of the same name: {@code html/body/div[2]/p[5]}.
 *
 * @param path the path, never empty
 */
public record ElementPath(String path) implements Place {
  /** Refuses an empty path. */
  public ElementPath {
    Check.nonEmpty(path, "path");
  }

  @Override
  public String toString() {
    return path;
  }
}
