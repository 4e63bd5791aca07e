package org.offprint.internal.recognize.profile;

import java.util.List;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;
import org.offprint.internal.table.WordTable;

/**
 * What words of many languages say about the lines they stand in, from {@code body-words.txt}
 * beside this class.
 */
public final class WordSenses {
  /** The words that come with the library. */
  public static final WordSenses SHIPPED = read();

  private final WordTable words = new WordTable(11);

  private final int checksum;

  private WordSenses(int checksum) {
    this.checksum = checksum;
  }

  /** A checksum of the table that the words are from. */
  public int checksum() {
    return checksum;
  }

  /** The senses, as {@link WordSense#bit()}, of the word with a number of {@link WordTable}. */
  public int of(long number) {
    return (int) words.of(number);
  }

  private static WordSenses read() {
    List<TableLine> rows = TableFile.rows(WordSenses.class, "body-words.txt");
    WordSenses senses = new WordSenses(TableFile.checksum(rows));
    for (TableLine line : rows) {
      WordSense sense = sense(line, line.key());
      for (String word : line.words()) {
        senses.words.add(word, sense.bit());
      }
    }
    return senses;
  }

  private static WordSense sense(TableLine line, String name) {
    for (WordSense sense : WordSense.values()) {
      if (sense.name().equals(name)) {
        return sense;
      }
    }
    throw line.fault("there is no sense " + name);
  }
}
