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
 * beside this class. A word is asked for by a number made of its letters, so that none is copied;
 * of 64 bits, so that hardly two words share one.
 */
final class WordSenses {
  private static final int CAPACITY = 4096;
  private static final long PRIME = 0x100000001B3L;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** The words that come with the library. */
  static final WordSenses SHIPPED = read();

  private final long[] numbers = new long[CAPACITY];
  private final byte[] senses = new byte[CAPACITY];

  private WordSenses() {}

  /** The number of a word with one more letter, in lower case; that of no letter is 0. */
  static long next(long number, char letter) {
    return (number + letter + 1) * PRIME;
  }

  /** The senses, as {@link WordSense#bit()}, of the word with a number. */
  int of(long number) {
    return senses[place(number)];
  }

  private int place(long number) {
    int at = (int) (number * MIX >>> Integer.SIZE) & CAPACITY - 1;
    while (numbers[at] != 0 && numbers[at] != number) {
      at = at + 1 & CAPACITY - 1;
    }
    return at;
  }

  private void add(String word, WordSense sense) {
    long number = 0;
    for (int i = 0; i < word.length(); i++) {
      number = next(number, word.charAt(i));
    }
    int at = place(number);
    numbers[at] = number;
    senses[at] |= (byte) sense.bit();
  }

  private static WordSenses read() {
    WordSenses words = new WordSenses();
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
            words.add(word, sense);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("body-words.txt cannot be read", e);
    }
    return words;
  }
}
