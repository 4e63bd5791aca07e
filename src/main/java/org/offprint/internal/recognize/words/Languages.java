package org.offprint.internal.recognize.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/**
 * The languages that are read. Those that come with the library are in {@code languages} beside
 * this class: {@code index.txt} names them, and each has a file of its own. Words of all languages
 * are recognized at once, since an article may use more than one.
 */
public final class Languages {
  private static final String INDEX = "index.txt";

  private final List<Language> list;
  private final Map<Words, PhraseList> phrases = new EnumMap<>(Words.class);

  private Languages(List<Language> list) {
    this.list = List.copyOf(list);
    for (Words section : Words.values()) {
      phrases.put(section, phrasesOf(section));
    }
  }

  /** The languages that come with the library. */
  public static Languages known() {
    return Known.LANGUAGES;
  }

  /**
   * Reads the languages of a folder.
   *
   * @throws IllegalStateException if a file is missing or malformed
   */
  static Languages read(LanguageFolder folder) {
    List<Language> list = new ArrayList<>();
    for (TableLine line : TableFile.rows(INDEX, folder.open(INDEX))) {
      list.add(LanguageReader.read(line.text(), folder));
    }
    return new Languages(list);
  }

  /** The languages, in the order of the index. */
  public List<Language> list() {
    return list;
  }

  /** The language with a tag. */
  public Optional<Language> of(String tag) {
    return list.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }

  /** The phrases of a section in all languages. */
  PhraseList phrases(Words section) {
    return phrases.get(section);
  }

  /** The phrases of several sections in all languages. */
  PhraseList phrasesOf(Words... sections) {
    List<String> all = new ArrayList<>();
    for (Words section : sections) {
      list.forEach(language -> all.addAll(language.phrases(section)));
    }
    return new PhraseList(all);
  }

  /** Read when they are first asked for. */
  private static final class Known {
    static final Languages LANGUAGES =
        read(name -> Languages.class.getResourceAsStream("languages/" + name));
  }
}
