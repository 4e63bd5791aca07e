package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Paragraph;

/**
 * A sentence that says who an author is: {@code Ines Varga is a captain at Lund Ferries.}
 *
 * @param name whom it is about
 * @param position what it says they are, or {@code null}
 * @param affiliation the organisation it says they belong to, or {@code null}
 */
public record AuthorNote(String name, @Nullable String position, @Nullable String affiliation) {
  /**
   * Five words of a name, as {@link PersonName} has it, and a title before them. At 3, 1 of 1,009
   * pages and texts changes; at 12, none.
   */
  private static final int MOST_NAME_WORDS = 6;

  /**
   * In characters; anything longer is a story. At 40, 3 of 1,009 pages and texts change; at 160, 4.
   */
  private static final int LONGEST_POSITION = 80;

  private static final List<String> BELONGS = belongs();

  /** Reads such a sentence; empty if it does not open with a name and a verb of that kind. */
  public static Optional<AuthorNote> read(String sentence) {
    if (!mayOpenWithName(sentence)) {
      return Optional.empty();
    }
    List<String> words = Tokens.split(sentence);
    for (int count = Math.min(MOST_NAME_WORDS, words.size() - 2); count >= 2; count--) {
      if (!Character.isLowerCase(words.get(count).codePointAt(0))) {
        continue;
      }
      Optional<String> name = PersonName.in(unrepeated(words.subList(0, count)));
      if (name.isEmpty()) {
        continue;
      }
      String rest = String.join(" ", words.subList(count, words.size()));
      Optional<String> verb = Words.AUTHOR_VERBS.phrases().opening(Tokens.fold(rest));
      return verb.map(opening -> note(name.get(), opening, rest));
    }
    return Optional.empty();
  }

  /** At least two of the first words are not lowercase, as a first name and a last are not. */
  private static boolean mayOpenWithName(String sentence) {
    int capitals = 0;
    int words = 0;
    for (int at = 0; at < sentence.length() && words < MOST_NAME_WORDS && capitals < 2; at++) {
      char c = sentence.charAt(at);
      if (c != ' ' && (at == 0 || sentence.charAt(at - 1) == ' ')) {
        words++;
        boolean elided =
            c == 'd' && at + 1 < sentence.length() && "'’".indexOf(sentence.charAt(at + 1)) >= 0;
        capitals += elided || !Character.isLowerCase(c) ? 1 : 0;
      }
    }
    return capitals == 2;
  }

  /**
   * The person whom the note is about, as an author that nothing else names.
   *
   * @param bio the note as printed
   */
  public Contributor author(Paragraph bio) {
    Contributor.Builder author =
        Contributor.builder()
            .name(name)
            .kind(ContributorKind.PERSON)
            .certainty(Certainty.INFERRED)
            .addBio(bio);
    if (position != null) {
      author.position(position);
    }
    if (affiliation != null) {
      author.addAffiliations(affiliation);
    }
    return author.build();
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

  /** The position that a clause states, without verb and article; empty if it states none. */
  private static String predicate(String clause) {
    List<String> words = Tokens.split(clause);
    int from = 1;
    while (from < words.size() && Words.POSITION_OPENERS.phrases().matchesFolded(words.get(from))) {
      from++;
    }
    boolean none =
        from == words.size() || Words.NO_POSITIONS.phrases().matchesFolded(words.get(from));
    return none ? "" : String.join(" ", words.subList(from, words.size()));
  }

  /** With the spaces around them; there is none after an apostrophe. */
  private static List<String> belongs() {
    List<String> links = new ArrayList<>();
    for (String link : Words.AFFILIATION_LINKS.phrases().longestFirst()) {
      if (link.endsWith("'")) {
        links.add(" " + link);
        links.add(" " + link.replace('\'', '’'));
      } else {
        links.add(" " + link + " ");
      }
    }
    return List.copyOf(links);
  }

  private static AuthorNote note(String name, String verb, String rest) {
    boolean copula = Words.COPULAS.phrases().matchesFolded(Tokens.split(verb).get(0));
    String said = copula ? predicate(rest) : "";
    int end = said.length();
    while (end > 0 && ".!".indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    said = said.substring(0, end);
    if (said.isEmpty()) {
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
      return new AuthorNote(name, said.length() <= LONGEST_POSITION ? said : null, null);
    }
    return new AuthorNote(name, said.substring(0, cut), said.substring(after));
  }
}
