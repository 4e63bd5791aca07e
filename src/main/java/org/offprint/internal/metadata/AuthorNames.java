package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Certainty;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/**
 * Reads the names in what a page declares to be its author: by-words and affiliations are removed,
 * lists are split, and what cannot be an author is dropped: the site itself, accounts, addresses,
 * template text.
 */
final class AuthorNames {
  private static final Pattern LIST =
      Pattern.compile(
          "\\s*[;|/\\n、・•·]\\s*|\\s*,\\s+|\\s+&\\s+|\\s+(?:"
              + Words.NAME_SEPARATORS.phrases().pattern()
              + ")\\s+");

  /**
   * In words: of a name that is not a person's. At 2, 8 of 1,009 pages and texts change; at 10,
   * none.
   */
  private static final int MOST_WORDS = 5;

  /** In characters; longer ones are sentences. At 100 or 400, none of 1,009 changes. */
  private static final int LONGEST = 200;

  private final SiteNames sites;

  AuthorNames(SiteNames sites) {
    this.sites = sites;
  }

  /** The names of a witness, or none. */
  List<Credit> in(Witness witness) {
    String text = withoutByWord(witness.value());
    if (witness.clue() == Clue.PRINTED_NAME) {
      return printed(text);
    }
    if (text.isEmpty() || isNoName(text) || isAccount(text)) {
      return List.of();
    }
    if (witness.kind() == ContributorKind.ORGANIZATION) {
      return isPersonal(text) ? List.of(credit(text, ContributorKind.PERSON)) : body(text);
    }
    if (sites.contains(text)) {
      boolean person = witness.kind() == ContributorKind.PERSON || isPersonal(text);
      return person ? List.of(credit(text, ContributorKind.UNKNOWN)) : body(text);
    }
    List<Credit> people = BylineReader.names(text);
    if (!people.isEmpty()) {
      List<Credit> named = new ArrayList<>();
      List<Credit> persons = new ArrayList<>();
      for (Credit credit : people) {
        if (!isNoName(credit.name()) && !isAccount(credit.name())) {
          named.add(credit);
          if (!isPosition(credit.name())) {
            persons.add(credit);
          }
        }
      }
      boolean seen = witness.clue().certainty() == Certainty.VISIBLE;
      return persons.isEmpty() && !seen ? named : persons;
    }
    List<Credit> credits = new ArrayList<>();
    String[] pieces = LIST.split(text);
    boolean joined = pieces.length == 2 && text.indexOf(',') < 0 && text.indexOf(';') < 0;
    if (joined && isOrganisation(pieces[0]) != isOrganisation(pieces[1])) {
      // "Centre for Ferries and Bridges" is one body.
      return body(text);
    }
    for (String piece : pieces) {
      piece(withoutByWord(piece), credits);
    }
    return credits;
  }

  /** Readers see the name of an account as that of the author, if it is printed as one. */
  private List<Credit> printed(String text) {
    if (text.isEmpty() || isNoName(text) || Tokens.count(text) > MOST_WORDS) {
      return List.of();
    }
    if (sites.contains(text) || isOrganisation(text)) {
      return body(text);
    }
    List<Credit> people = BylineReader.names(text);
    return people.isEmpty() ? List.of(credit(text, ContributorKind.UNKNOWN)) : people;
  }

  private List<Credit> body(String text) {
    return List.of(credit(text, ContributorKind.ORGANIZATION));
  }

  private void piece(String piece, List<Credit> credits) {
    Optional<String> person = PersonName.in(piece);
    if (piece.isEmpty()
        || isNoName(piece)
        || isAccount(piece)
        || (sites.contains(piece) && !credits.isEmpty())) {
      return;
    }
    if (person.isPresent()) {
      credits.add(credit(person.get(), ContributorKind.PERSON));
    } else if (isOrganisation(piece)) {
      credits.add(credit(piece, ContributorKind.ORGANIZATION));
    } else if (Tokens.count(piece) <= MOST_WORDS && Character.isLetter(piece.codePointAt(0))) {
      credits.add(credit(PersonName.inTitleCase(piece), ContributorKind.UNKNOWN));
    }
  }

  private static Credit credit(String name, ContributorKind kind) {
    return new Credit(name, kind, Role.AUTHOR, null, null);
  }

  private static boolean isPersonal(String text) {
    return PersonName.in(text).isPresent() && !isOrganisation(text) && Tokens.count(text) == 2;
  }

  private static boolean isPosition(String text) {
    List<String> words = Tokens.split(Tokens.fold(text));
    return !words.isEmpty() && Words.POSITIONS.phrases().matchesFolded(words.get(words.size() - 1));
  }

  static boolean isOrganisation(String text) {
    if (Words.AGENCIES.phrases().matches(text)) {
      return true;
    }
    for (String word : Tokens.split(Tokens.fold(text))) {
      if (Words.ORGANISATION_WORDS.phrases().matchesFolded(word)) {
        return true;
      }
    }
    return false;
  }

  /** Without a by-word, unless the whole text is a name that begins like one. */
  private static String withoutByWord(String text) {
    String rest = text.strip();
    boolean name = PersonName.in(rest).isPresent();
    Optional<String> opening = Words.BY_WORDS.phrases().opening(Tokens.fold(rest));
    if (opening.isEmpty()
        || (name && !Words.SURE_BY_WORDS.phrases().matchesFolded(opening.get()))) {
      return rest;
    }
    String after = BylineReader.withoutByWord(rest);
    return after.isEmpty() ? rest : after;
  }

  private static boolean isNoName(String text) {
    String folded = Tokens.fold(text);
    boolean address = text.indexOf('@') >= 0 || text.contains("://") || text.startsWith("www.");
    boolean digits = text.indexOf(' ') < 0 && hasDigit(text);
    boolean braces = text.indexOf('{') >= 0 || text.indexOf('[') >= 0 || text.indexOf('<') >= 0;
    return folded.isEmpty()
        || Words.NO_AUTHORS.phrases().matchesFolded(folded)
        || Words.UPDATED.phrases().opening(folded).isPresent()
        || address
        || digits
        || braces
        || text.length() > LONGEST
        || folded.toLowerCase(Locale.ROOT).startsWith("page.")
        || DateLine.read(text).isPresent();
  }

  /** {@code ines.varga_2}, {@code InesV}: no word of a name has only such letters. */
  private static boolean isAccount(String text) {
    int first = text.codePointAt(0);
    int last = text.codePointBefore(text.length());
    boolean capitals = isCapital(first) && isCapital(last);
    int from = capitals ? Character.charCount(first) : 0;
    int to = capitals ? text.length() - Character.charCount(last) : text.length();
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      boolean small = Character.getType(c) == Character.LOWERCASE_LETTER;
      if (!small && (capitals || !isOfAccount(c))) {
        return false;
      }
    }
    return from < to;
  }

  private static boolean isCapital(int c) {
    return Character.getType(c) == Character.UPPERCASE_LETTER;
  }

  private static boolean isOfAccount(int c) {
    return (c >= '0' && c <= '9') || "._@-".indexOf(c) >= 0;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
