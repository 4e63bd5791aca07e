package org.offprint.internal.table;

import java.io.IOException;
import java.io.InputStream;
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
      checksum.update(row.text().getBytes(StandardCharsets.UTF_8));
      checksum.update('\n');
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
    try (file) {
      return split(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + name + " cannot be read", e);
    }
  }

  /** The rows of a table whose text is at hand. */
  public static List<TableLine> split(String name, String table) {
    List<TableLine> rows = new ArrayList<>();
    int from = 0;
    for (int number = 1; from < table.length(); number++) {
      int next = table.indexOf('\n', from);
      int end = next < 0 ? table.length() : next;
      String line = table.substring(from, end).stripTrailing();
      if (!line.isEmpty() && !line.startsWith("#")) {
        rows.add(new TableLine(name, number, line));
      }
      from = end + 1;
    }
    return rows;
  }
}
