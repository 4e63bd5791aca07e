package org.offprint.internal.decode;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/** Reads the single-byte encodings out of their table. */
final class SingleByteTables {
  // The bytes 80 to FF, this many to a line.
  private static final int HALF = 128;
  private static final int PER_LINE = 16;

  private SingleByteTables() {}

  /** All single-byte encodings by their names. */
  static Map<String, SingleByteEncoding> read() {
    Map<String, SingleByteEncoding> encodings = new HashMap<>();
    Iterator<TableLine> lines =
        TableFile.rows(SingleByteTables.class, "single-byte.txt").iterator();
    while (lines.hasNext()) {
      String name = lines.next().text();
      char[] upperHalf = new char[HALF];
      for (int i = 0; i < HALF; i += PER_LINE) {
        String[] codes = lines.next().text().strip().split(" ");
        for (int j = 0; j < PER_LINE; j++) {
          upperHalf[i + j] = (char) HexFormat.fromHexDigits(codes[j]);
        }
      }
      encodings.put(name, new SingleByteEncoding(name, upperHalf));
    }
    return Map.copyOf(encodings);
  }
}
