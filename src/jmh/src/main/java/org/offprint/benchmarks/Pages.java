package org.offprint.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages that are measured: every so many of each folder, by name, decoded as UTF-8. */
final class Pages {
  /** Where they are said to come from. */
  static final String URL = "https://news.example/story";

  private Pages() {}

  /**
   * Reads them.
   *
   * @param folders the folders, with the platform's path separator between
   * @param every 1 for all pages, 2 for every other one
   */
  static List<String> read(String folders, int every) throws IOException {
    List<String> pages = new ArrayList<>();
    for (String folder : folders.split(File.pathSeparator)) {
      List<Path> files = files(Path.of(folder));
      for (int i = 0; i < files.size(); i += every) {
        pages.add(read(files.get(i)));
      }
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("No pages in " + folders);
    }
    return pages;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.html?(\\.gz)?")).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
