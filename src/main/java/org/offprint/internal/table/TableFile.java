package org.offprint.internal.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Reads a table in UTF-8. Blank lines, and lines that start with {@code #}, are ignored. */
public final class TableFile {
  private TableFile() {}

  /** A checksum of the rows; comments between them do not count. */
  public static int checksum(List<TableLine> rows) {
    CRC32 checksum = new CRC32();
    for (TableLine row : rows) {
      checksum.update((row.text() + '\n').getBytes(StandardCharsets.UTF_8));
    }
    return (int) checksum.getValue();
  }

  /** The rows of a table that is kept beside a class. */
  public static List<TableLine> rows(Class<?> beside, String name) {
    return rows(name, beside.getResourceAsStream(name));
  }

  /**
   * The rows of a table.
   *
   * @param name the name of the file
   * @param file the file, which is closed; {@code null} if there is none
   * @throws IllegalStateException if there is no such file
   */
  public static List<TableLine> rows(String name, @Nullable InputStream file) {
    if (file == null) {
      throw new IllegalStateException("The table " + name + " is missing");
    }
    List<TableLine> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(new TableLine(name, number, line.stripTrailing()));
        }
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + name + " cannot be read", e);
    }
    return rows;
  }
}
