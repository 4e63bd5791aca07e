package org.offprint.internal.recognize.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;

/**
 * Reads the file of a language. A name in brackets opens a section of {@link Words}; sections have
 * the order of that catalogue, and those that a language has nothing for are left out. Semicolons
 * separate phrases; a list continues on the next line.
 */
final class LanguageReader {
  /** Of a year. */
  private static final int MONTHS = 12;

  private static final Set<SectionForm> HAVE_KEYS = Set.of(SectionForm.KEYED, SectionForm.SHOWN);

  private static final Map<String, Words> BY_SECTION =
      Arrays.stream(Words.values())
          .collect(Collectors.toUnmodifiableMap(Words::section, Function.identity()));

  private final Map<Words, List<WordRow>> rows = new EnumMap<>(Words.class);
  private final Set<String> seen = new HashSet<>();

  private LanguageReader() {}

  /**
   * Reads a language.
   *
   * @throws IllegalStateException if its file is missing or malformed, with the line
   */
  static Language read(String tag, LanguageFolder folder) {
    String file = tag + ".txt";
    LanguageReader reader = new LanguageReader();
    Words section = null;
    TableLine last = null;
    for (TableLine line : TableFile.rows(file, folder.open(file))) {
      if (line.text().startsWith("[")) {
        reader.close(last, section);
        section = reader.section(line, section);
      } else if (section == null) {
        throw line.fault("the line stands in no section");
      } else {
        reader.row(line, section);
      }
      last = line;
    }
    reader.close(last, section);
    return new Language(tag, reader.rows);
  }

  private void close(@Nullable TableLine last, @Nullable Words section) {
    if (last != null && section != null && rows.getOrDefault(section, List.of()).isEmpty()) {
      throw last.fault(section.section() + " is empty");
    }
  }

  private Words section(TableLine line, @Nullable Words before) {
    String text = line.text();
    String name = text.substring(1, text.length() - (text.endsWith("]") ? 1 : 0));
    Words section = BY_SECTION.get(name);
    if (section == null) {
      throw line.fault("there is no section " + name);
    }
    if (before == section) {
      throw line.fault(name + " is there twice");
    }
    if (before != null && before.compareTo(section) > 0) {
      throw line.fault(name + " must stand before " + before.section());
    }
    rows.put(section, new ArrayList<>());
    seen.clear();
    return section;
  }

  private void row(TableLine line, Words section) {
    String text = line.text();
    String key = "";
    if (HAVE_KEYS.contains(section.form())) {
      int colon = text.indexOf(": ");
      key = text.substring(0, Math.max(0, colon));
      text = text.substring(colon + 1);
      if (!key.matches(section.keys())) {
        throw line.fault(section.section() + " has no key '" + key + "'");
      }
      if (!seen.add(key + ':')) {
        throw line.fault(key + " is there twice");
      }
    }
    List<String> phrases = new ArrayList<>();
    for (String phrase : text.split(";")) {
      phrases.add(phrase(line, section, phrase.strip()));
    }
    if (section.form() == SectionForm.SERIES && phrases.size() != MONTHS) {
      throw line.fault("a year has twelve months, not " + phrases.size());
    }
    if (section.form() == SectionForm.SHOWN && phrases.size() != 1) {
      throw line.fault(key + " has one text");
    }
    rows.getOrDefault(section, List.of()).add(new WordRow(key, List.copyOf(phrases)));
  }

  private String phrase(TableLine line, Words section, String phrase) {
    if (phrase.isEmpty()) {
      throw line.fault("a phrase is empty");
    }
    if (!allows(section.form(), phrase)) {
      String folded = Tokens.fold(phrase);
      throw line.fault(
          folded.equals(phrase)
              ? phrase + " cannot stand in " + section.section()
              : phrase + " must be written " + folded);
    }
    // The short name of a month may be the long one.
    if (section.form() != SectionForm.SERIES && !seen.add(phrase)) {
      throw line.fault(phrase + " is there twice");
    }
    return phrase;
  }

  private static boolean allows(SectionForm form, String phrase) {
    return switch (form) {
      case SHOWN -> true;
      case LETTERS -> phrase.length() == 1 && isFolded(phrase);
      case SCRIPTS -> isScript(phrase);
      case PHRASES, SERIES, KEYED -> isFolded(phrase);
    };
  }

  private static boolean isScript(String name) {
    try {
      UnicodeScript.forName(name);
      return true;
    } catch (IllegalArgumentException unknown) {
      return false;
    }
  }

  /** An apostrophe at the end says that the next word follows without a space. */
  private static boolean isFolded(String phrase) {
    boolean elided = phrase.endsWith("'");
    return Tokens.fold(phrase).equals(phrase.substring(0, phrase.length() - (elided ? 1 : 0)));
  }
}
