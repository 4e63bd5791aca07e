package org.offprint.internal.recognize.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The words of all languages in one file, {@code words.bin} beside this class, which costs next to
 * nothing to read: parsing the files of the languages would take a third of the time of the first
 * article. It is made from them by {@code PackedWordsTest}, with {@code -Doffprint.golden=update},
 * and never by hand.
 *
 * <p>It holds big-endian numbers of 16 bits. First there are two for each section of {@link Words},
 * the upper half before the lower: the place of the section, as a number of such numbers. A section
 * consists of its rows, with their length before, and its phrases. Rows are characters, as {@link
 * #rows} returns them. The layout of phrases is that of {@link PhraseList}.
 */
final class PackedWords {
  private static final char[] FILE = read();

  private PackedWords() {}

  /** The rows of a section, by its number: for {@link LanguageWords#read}. */
  static String rows(int section) {
    int at = place(section);
    return new String(FILE, at + 1, FILE[at]);
  }

  /** The phrases of a section, by its number. */
  static PhraseList phrases(int section) {
    int at = place(section);
    return new PhraseList(FILE, at + 1, at + 1 + FILE[at]);
  }

  private static int place(int section) {
    return FILE[2 * section] << Character.SIZE | FILE[2 * section + 1];
  }

  private static char[] read() {
    try (InputStream in = PackedWords.class.getResourceAsStream("words.bin")) {
      if (in == null) {
        throw new IllegalStateException("words.bin is missing");
      }
      byte[] bytes = in.readAllBytes();
      char[] file = new char[bytes.length / Character.BYTES];
      ByteBuffer.wrap(bytes).asCharBuffer().get(file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("words.bin cannot be read", e);
    }
  }
}
