package org.offprint.internal.html.metadata;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** A name of one word that only its place in a line shows: {@code by harbourcat, 3 May 2026}. */
final class PenName {
  /** In characters; a shorter word is no name. */
  private static final int SHORTEST = 3;

  /** In characters; a longer word is an address. */
  private static final int LONGEST = 24;

  private PenName() {}

  static Optional<String> in(PageLine line) {
    String text = line.text();
    boolean opens =
        Words.SURE_BY_WORDS.phrases().mayOpen(text)
            && Words.SURE_BY_WORDS.phrases().opening(Tokens.fold(text)).isPresent();
    if (!opens) {
      return Optional.empty();
    }
    List<String> words = Tokens.split(BylineReader.withoutByWord(text));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String name = words.get(0);
    String rest = String.join(" ", words.subList(1, words.size()));
    boolean comma = name.endsWith(",");
    name = comma ? name.substring(0, name.length() - 1) : name;
    // "By night" names nobody.
    boolean alone = rest.isEmpty() && isOfAccount(name);
    boolean dated = !rest.isEmpty() && DateLine.read(rest).isPresent();
    return (alone || dated) && isName(name) ? Optional.of(name) : Optional.empty();
  }

  /** Whether a word is written as only the names of accounts are. */
  private static boolean isOfAccount(String word) {
    return word.indexOf('_') >= 0 || word.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isName(String word) {
    if (word.length() < SHORTEST
        || word.length() > LONGEST
        || Words.NOT_A_NAME.phrases().matches(word)
        || Words.NO_AUTHORS.phrases().matches(word)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Character.isLetterOrDigit(c) && "_-.".indexOf(c) < 0) {
        return false;
      }
    }
    return Character.isLetter(word.charAt(0));
  }
}
