package org.offprint.internal.container.zip;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files in a ZIP archive. Their names are only compared, never used as those of files. */
public interface ZipEntries extends Closeable {
  /** Their names, in order. */
  List<String> names();

  /** Whether any of them is known to be locked by a password. */
  default boolean isLocked() {
    return false;
  }

  /**
   * The content of the first file of a name, or null if there is none.
   *
   * @throws IOException if it is damaged or locked by a password
   */
  @Nullable InputStream open(String name) throws IOException;
}
