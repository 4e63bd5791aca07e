package org.offprint.internal.html.kind;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/**
 * Words that are signs of a kind of page: of addresses and hosts, of class names, and types of
 * schema.org. They are kept in {@code kind-words.txt} beside this class.
 */
final class KindWords {
  private static final Map<PageSign, Set<String>> WORDS = new EnumMap<>(PageSign.class);

  /** Read last of these, since it fills them. */
  private static final int CHECKSUM = read();

  private KindWords() {}

  /** Whether a word is a sign. */
  static boolean has(PageSign sign, String word) {
    return WORDS.getOrDefault(sign, Set.of()).contains(word);
  }

  /** A checksum of the table that the words are from. */
  static int checksum() {
    return CHECKSUM;
  }

  private static int read() {
    List<TableLine> rows = TableFile.rows(KindWords.class, "kind-words.txt");
    for (TableLine row : rows) {
      WORDS.put(PageSign.valueOf(row.key()), new HashSet<>(row.words()));
    }
    return TableFile.checksum(rows);
  }
}
