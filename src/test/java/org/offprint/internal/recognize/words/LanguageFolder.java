package org.offprint.internal.recognize.words;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where the files of languages are. */
interface LanguageFolder {
  /** Opens a file by its name; {@code null} if there is none. */
  @Nullable InputStream open(String name);
}
