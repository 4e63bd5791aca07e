package org.offprint.export;

import java.io.IOException;
import java.util.Optional;

/**
 * Finds the bytes of a picture that an article names by its address: in a folder that was saved
 * with the page, an archive, a cache. The library itself fetches nothing.
 *
 * <p>It is asked once for each address of a picture, in reading order, and must give the same
 * answer to the same question if exports are to be the same.
 */
@FunctionalInterface
public interface ResourceLookup {
  /**
   * The content of a resource.
   *
   * @param url its address as the article has it, absolute or relative
   * @return the bytes, which are not changed, or empty if there is nothing under that address
   * @throws IOException if reading fails; the export fails with it
   */
  Optional<byte[]> find(String url) throws IOException;
}
