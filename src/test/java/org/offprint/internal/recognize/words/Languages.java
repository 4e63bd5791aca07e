package org.offprint.internal.recognize.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/**
 * The languages of a folder: {@code index.txt} names them, and each has a file of its own.
 *
 * @param list the languages, in the order of the index
 */
record Languages(List<Language> list) {
  /** Where the files are of the languages that come with the library. */
  static final Path FOLDER =
      Path.of("src/main/resources/org/offprint/internal/recognize/words/languages");

  private static final String INDEX = "index.txt";

  /** The languages that come with the library. */
  static Languages shipped() {
    return in(FOLDER);
  }

  /**
   * Reads the languages of a folder.
   *
   * @throws IllegalStateException if a file is missing or malformed
   */
  static Languages in(Path folder) {
    return read(name -> open(folder.resolve(name)));
  }

  /**
   * Reads the languages of a folder.
   *
   * @throws IllegalStateException if a file is missing or malformed
   */
  static Languages read(LanguageFolder folder) {
    List<Language> list = new ArrayList<>();
    for (TableLine line : TableFile.rows(INDEX, folder.open(INDEX))) {
      list.add(LanguageReader.read(line.text(), folder));
    }
    return new Languages(List.copyOf(list));
  }

  /** The language with a tag. */
  Optional<Language> of(String tag) {
    return list.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }

  private static InputStream open(Path file) {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
