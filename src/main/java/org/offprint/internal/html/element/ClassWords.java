package org.offprint.internal.html.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;
import org.offprint.internal.table.WordTable;

/**
 * What the names say that authors give to the elements of their pages. Names are read as words:
 * {@code relatedArticles-list} is related, articles, list. The words are kept in {@code
 * class-words.txt} beside this class, with the exact names that consent managers use.
 */
public final class ClassWords {
  /** In characters; longer names are not read. At 200, 4 of 509 pages change; at 800, 2. */
  private static final int MAX_NAME = 400;

  /** An id with more words is of a heading, not of a box. At 1 or 4, 2 of 509 pages change. */
  private static final int MAX_ID_WORDS = 2;

  private static final String EXACT = "=";

  // The bit of what hides an element, and those of name hints.
  private static final long HIDDEN = Trait.HIDDEN.bit();
  private static final long HINTS = -1L << Integer.SIZE;

  /** {@link Trait} bits in the lower half, {@link NameHint} bits in the upper. */
  private static final WordTable WORDS = new WordTable(10);

  /** The same, and words that say something in a class and nothing in an id. */
  private static final WordTable CLASS_WORDS = new WordTable(10);

  /** Names as they stand alone, of the same meanings. */
  private static final WordTable NAMES = new WordTable(6);

  /** In an id, words and whole names are looked at separately. */
  private static final WordTable NONE = new WordTable(0);

  /** Read last of these, since it fills them. */
  private static final int CHECKSUM = read();

  private ClassWords() {}

  /** A checksum of the table that the words are from. */
  public static int checksum() {
    return CHECKSUM;
  }

  /** What a class attribute says: {@link Trait} bits below, {@link NameHint} bits above. */
  public static long ofClass(String names) {
    if (names.length() > MAX_NAME) {
      return 0;
    }
    long bits = withWholeNames(names, WordBits.of(names, CLASS_WORDS, NAMES));
    if ((bits & HIDDEN) == 0) {
      return bits;
    }
    return HiddenNames.areHiding(names) ? bits | Trait.UNSEEN.bit() : bits & ~HIDDEN;
  }

  /** With what the names say that words only give reason to look for. */
  private static long withWholeNames(String names, long bits) {
    long hints = 0;
    if ((bits & NameHint.MAYBE_CODE.classBit()) != 0) {
      hints |= CodeNames.hints(names);
    }
    if ((bits & NameHint.MAYBE_NOTE.classBit()) != 0) {
      hints |= InlineNote.hints(names);
    }
    return bits | hints << Integer.SIZE;
  }

  /** What an id says: {@link Trait} bits below, {@link NameHint} bits above. */
  public static long ofId(String id) {
    if (id.length() > MAX_NAME) {
      return 0;
    }
    // Most ids say nothing or give hints alone, and one look is enough to know it.
    long first = WordBits.of(id, WORDS, NAMES);
    if ((first & ~HINTS) == 0) {
      return first;
    }
    long bits = WordBits.of(id, WORDS, NONE) & ~HIDDEN;
    // Longer ids are the words of a heading, not the name of a box.
    boolean whole = bits == 0 || words(id) <= MAX_ID_WORDS;
    return WordBits.of(id, NONE, NAMES) | (whole ? bits : bits & HINTS);
  }

  /** The traits, as {@link Trait#bit()}, that the class and id of an element give. */
  public static int traits(Element element) {
    return (int) (ofClass(Attribute.of(element, "class")) | ofId(Attribute.of(element, "id")));
  }

  private static int words(String id) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < id.length() && words <= MAX_ID_WORDS; i++) {
      boolean letter = Character.isLetter(id.charAt(i));
      words += letter && !inside ? 1 : 0;
      inside = letter;
    }
    return words;
  }

  private static int read() {
    Map<String, Long> bitBySection = new HashMap<>();
    for (Trait trait : Trait.values()) {
      bitBySection.put(trait.name(), (long) trait.bit());
    }
    for (NameHint hint : NameHint.values()) {
      bitBySection.put("SIGN-" + hint.name(), hint.classBit());
    }
    List<TableLine> rows = TableFile.rows(ClassWords.class, "class-words.txt");
    for (TableLine line : rows) {
      Long bit = bitBySection.get(line.key());
      if (bit == null) {
        throw line.fault("nothing is called " + line.key());
      }
      for (String word : line.words()) {
        if (word.startsWith(EXACT)) {
          NAMES.add(word.substring(EXACT.length()), bit);
        } else {
          WORDS.add(word, bit);
          CLASS_WORDS.add(word, bit);
        }
      }
    }
    CodeNames.addTo(CLASS_WORDS);
    InlineNote.addTo(CLASS_WORDS);
    HintWords.addTo(CLASS_WORDS);
    return TableFile.checksum(rows);
  }
}
