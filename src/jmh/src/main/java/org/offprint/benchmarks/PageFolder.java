package org.offprint.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages that are measured: every tenth of each folder, by name, decoded as UTF-8. */
final class PageFolder {
  /** The system property that names the folders, with the platform's path separator between. */
  static final String PROPERTY = "offprint.pages";

  private static final int EVERY = 10;

  private PageFolder() {}

  /** Reads the pages of the folders that the system property names. */
  static List<String> pages() {
    String folders = System.getProperty(PROPERTY);
    if (folders == null) {
      throw new IllegalStateException("-D" + PROPERTY + " names no folder of pages");
    }
    List<String> pages = new ArrayList<>();
    for (String folder : folders.split(File.pathSeparator)) {
      try {
        List<Path> files = files(Path.of(folder));
        for (int i = 0; i < files.size(); i += EVERY) {
          pages.add(read(files.get(i)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return pages;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.html?(\\.gz)?"))
          .sorted()
          .toList();
    }
  }

  private static String read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
