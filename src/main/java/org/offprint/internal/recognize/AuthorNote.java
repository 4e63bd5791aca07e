package org.offprint.internal.recognize;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells who an author is: {@code Ines Varga is a captain at Lund Ferries.}
 *
 * @param name whom it is about
 * @param position what it says they are, or {@code null}
 * @param affiliation the body it says they belong to, or {@code null}
 */
public record AuthorNote(String name, @Nullable String position, @Nullable String affiliation) {
  private static final List<String> BELONGS =
      List.of(
          " in the ",
          " at the ",
          " for the ",
          " with the ",
          " of the ",
          " at ",
          " in ",
          " for ",
          " with ",
          " of ",
          " an der ",
          " am ",
          " bei der ",
          " beim ",
          " bei ",
          " im ",
          " à l'",
          " à la ",
          " à l’",
          " au ",
          " à ",
          " chez ",
          " de la ",
          " du ",
          " en la ",
          " en el ",
          " en ",
          " del ",
          " de ",
          " alla ",
          " al ",
          " presso ",
          " na ",
          " no ",
          " da ",
          " do ",
          " aan de ",
          " bij ");

  /** Reads such a sentence; empty if it does not open with a name and a verb of that sort. */
  public static Optional<AuthorNote> read(String sentence) {
    List<String> words = Tokens.split(sentence);
    for (int count = Math.min(6, words.size() - 2); count >= 2; count--) {
      Optional<String> name = PersonName.in(unrepeated(words.subList(0, count)));
      if (name.isEmpty() || !Character.isLowerCase(words.get(count).codePointAt(0))) {
        continue;
      }
      String rest = String.join(" ", words.subList(count, words.size()));
      Optional<String> verb = WordList.AUTHOR_VERBS.opening(Tokens.fold(rest));
      return verb.map(opening -> note(name.get(), opening, rest));
    }
    return Optional.empty();
  }

  /**
   * {@code Ines Varga Ines} as a copied box has it, name as label and then again in the sentence.
   */
  private static String unrepeated(List<String> words) {
    int size = words.size();
    for (int length = 2; length < size; length++) {
      List<String> again = words.subList(length, size);
      if (words.subList(0, again.size()).equals(again)) {
        return String.join(" ", words.subList(0, length));
      }
    }
    return String.join(" ", words);
  }

  private static AuthorNote note(String name, String verb, String rest) {
    boolean copula = verb.startsWith("is") || verb.length() <= 6 && !verb.endsWith("s");
    String said = rest.substring(Math.min(rest.length(), verb.length())).strip();
    int end = said.length();
    while (end > 0 && ".!".indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    said = said.substring(0, end);
    if (!copula || said.isEmpty()) {
      return new AuthorNote(name, null, null);
    }
    int cut = -1;
    int after = -1;
    for (String link : BELONGS) {
      int at = said.indexOf(link);
      int to = at + link.length();
      boolean capital = at > 0 && to < said.length() && Character.isUpperCase(said.codePointAt(to));
      if (capital && (cut < 0 || at < cut)) {
        cut = at;
        after = to;
      }
    }
    if (cut < 0) {
      return new AuthorNote(name, said.length() <= 80 ? said : null, null);
    }
    String article = verb.endsWith(" the") ? "" : "";
    return new AuthorNote(name, article + said.substring(0, cut), said.substring(after));
  }
}
