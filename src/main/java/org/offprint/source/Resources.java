package org.offprint.source;

import java.io.IOException;
import java.util.Optional;

/**
 * Finds what was saved together with a page, such as its pictures: the other parts of the file that
 * held it, or the files in the folder that a browser saved beside it.
 *
 * <p>What it finds is the same for the same address. Those that parsers make are safe to share
 * between threads; they keep the parts of a file in memory, and read the files of a folder when
 * they are asked for.
 */
@FunctionalInterface
public interface Resources {
  /** Finds nothing. */
  Resources NONE = url -> Optional.empty();

  /**
   * The content of a resource.
   *
   * @param url its address as the page or the article has it: absolute, relative, or {@code cid:}
   * @return the bytes, which are not to be changed, or empty if it was not saved
   * @throws IOException if a file cannot be read
   */
  Optional<byte[]> find(String url) throws IOException;
}
