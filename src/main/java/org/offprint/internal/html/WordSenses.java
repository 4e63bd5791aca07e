package org.offprint.internal.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What words of many languages tell about the lines they stand in, from {@code body-words.txt}
 * beside this class.
 */
final class WordSenses {
  /** The words that come with the library. */
  static final WordSenses SHIPPED = read();

  private final WordTable words = new WordTable(11);

  private WordSenses() {}

  /** The senses, as {@link WordSense#bit()}, of the word with a number of {@link WordTable}. */
  int of(long number) {
    return (int) words.of(number);
  }

  private static WordSenses read() {
    WordSenses senses = new WordSenses();
    try (InputStream in = WordSenses.class.getResourceAsStream("body-words.txt");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "body-words.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        int colon = line.startsWith("#") ? -1 : line.indexOf(':');
        if (colon >= 0) {
          WordSense sense = WordSense.valueOf(line.substring(0, colon));
          for (String word : line.substring(colon + 1).strip().split("\\s+")) {
            senses.words.add(word, sense.bit());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("body-words.txt cannot be read", e);
    }
    return senses;
  }
}
