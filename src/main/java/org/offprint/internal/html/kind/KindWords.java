package org.offprint.internal.html.kind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/**
 * Words that are signs of a kind of page: of addresses and hosts, of class names, and types of
 * schema.org. They are kept in {@code kind-words.txt} beside this class.
 */
final class KindWords {
  /** By word a bit for each sign that it is one of. */
  private static final Map<String, Long> WORDS = new HashMap<>();

  /** Read last of these, since it fills them. */
  private static final int CHECKSUM = read();

  private KindWords() {}

  /** Sets those of some signs that a word is one of. */
  static void set(List<PageSign> signs, String word, SignVector vector) {
    Long bits = WORDS.get(word);
    if (bits == null) {
      return;
    }
    for (PageSign sign : signs) {
      if ((bits & bit(sign)) != 0) {
        vector.set(sign, 1);
      }
    }
  }

  private static long bit(PageSign sign) {
    return 1L << sign.ordinal();
  }

  /** A checksum of the table that the words are from. */
  static int checksum() {
    return CHECKSUM;
  }

  private static int read() {
    List<TableLine> rows = TableFile.rows(KindWords.class, "kind-words.txt");
    for (TableLine row : rows) {
      long bit = bit(PageSign.valueOf(row.key()));
      for (String word : row.words()) {
        WORDS.put(word, WORDS.getOrDefault(word, 0L) | bit);
      }
    }
    return TableFile.checksum(rows);
  }
}
