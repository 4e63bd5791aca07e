package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Role;

/**
 * Reads a list of names: {@code Ines Varga and Bo Lind}, {@code Ines Varga in Lund}, {@code Ines
 * Varga, for The Ferry Post}, {@code Ines Varga (avec Bo Lind)}, {@code Ines Varga (reporting)}.
 * Everything in the text must be accounted for, or it is not a list of names.
 */
final class NameList {
  /**
   * In characters; a longer text is not a list of names. At 100, 1 of 1,009 pages and texts
   * changes; at 400, none.
   */
  private static final int LONGEST = 200;

  private static final Pattern COMMA = Pattern.compile("[,;、・]");

  private NameList() {}

  /** The names with the role that is not said otherwise; empty if the text is not such a list. */
  static List<Credit> in(String text, Role role) {
    String line = text.strip();
    if (line.isEmpty() || line.length() > LONGEST) {
      return List.of();
    }
    List<Credit> reporters = EastAsianNames.ofReporters(line, role);
    if (!reporters.isEmpty()) {
      return reporters;
    }
    if (line.endsWith(".") && !endsInInitial(line)) {
      line = line.substring(0, line.length() - 1).strip();
    }
    List<Credit> credits = new ArrayList<>();
    int bracket = line.indexOf('(');
    if (bracket > 0 && line.indexOf(')', bracket) > 0) {
      return withBracket(line, bracket, role);
    }
    for (String piece : COMMA.split(line)) {
      if (!takePiece(piece.strip(), role, credits)) {
        return List.of();
      }
    }
    return credits;
  }

  private static boolean endsInInitial(String line) {
    int letter = line.length() - 2;
    return letter >= 0
        && Character.isUpperCase(line.charAt(letter))
        && (letter == 0 || !Character.isLetter(line.charAt(letter - 1)));
  }

  private static List<Credit> withBracket(String line, int bracket, Role role) {
    int close = line.indexOf(')', bracket);
    String inner = line.substring(bracket + 1, close).strip();
    List<Credit> credits = new ArrayList<>(in(line.substring(0, bracket), role));
    if (credits.isEmpty()) {
      return List.of();
    }
    Optional<Role> named = RoleNames.role(inner);
    String joiner = Tokens.split(inner).stream().findFirst().orElse("");
    if (named.isPresent()) {
      int last = credits.size() - 1;
      credits.set(last, credits.get(last).withRole(named.get()));
    } else if (Words.NAME_JOINERS.phrases().matches(joiner)) {
      String names = inner.substring(joiner.length());
      credits.addAll(in(names, Role.ADDITIONAL_REPORTING));
    }
    String rest = line.substring(close + 1).strip();
    String word = Tokens.split(rest).stream().findFirst().orElse("");
    if (Words.NAME_JOINERS.phrases().matches(word)) {
      rest = rest.substring(word.length()).strip();
    }
    if (rest.isEmpty()) {
      return credits;
    }
    List<Credit> more = in(rest, role);
    credits.addAll(more);
    return more.isEmpty() ? List.of() : credits;
  }

  /** Takes names joined by "and"; a piece that is not a name belongs to the name before it. */
  private static boolean takePiece(String piece, Role role, List<Credit> credits) {
    if (piece.isEmpty()) {
      return true;
    }
    List<String> names = atJoiners(piece);
    for (int i = 0; i < names.size(); i++) {
      Optional<Credit> credit = credit(names.get(i), role);
      if (credit.isPresent()) {
        credits.add(credit.get());
      } else if (credits.isEmpty() || i > 0 || !isTail(piece)) {
        return false;
      } else {
        // A position may have an "and" in it too: head of sails and ropes.
        int last = credits.size() - 1;
        credits.set(last, credits.get(last).withAffiliation(affiliation(piece)));
        return true;
      }
    }
    return true;
  }

  private static String affiliation(String piece) {
    List<String> words = Tokens.split(piece);
    boolean preposition =
        words.size() > 1 && Words.OUTLET_PREPOSITIONS.phrases().matches(words.get(0));
    boolean employer = Words.EMPLOYER_PREPOSITIONS.phrases().matches(words.get(0));
    return preposition || employer ? piece.substring(words.get(0).length()).strip() : piece;
  }

  /** A role, an organisation or a place after a comma; never a clause. */
  private static boolean isTail(String piece) {
    return Tokens.count(piece) <= 8;
  }

  private static Optional<Credit> credit(String text, Role role) {
    Optional<String> whole = PersonName.in(text);
    if (whole.isPresent()) {
      return Optional.of(Credit.person(whole.get(), role));
    }
    List<String> words = Tokens.split(text);
    for (int i = 2; i < words.size(); i++) {
      String word = words.get(i);
      // Hardly any word begins like one, so that few texts are put together.
      if (Words.AGENCIES.phrases().mayOpen(word) || Words.SITE_ARTICLES.phrases().mayOpen(word)) {
        String rest = String.join(" ", words.subList(i, words.size()));
        if (isAgency(rest)) {
          Optional<String> name = PersonName.in(String.join(" ", words.subList(0, i)));
          return name.map(person -> Credit.person(person, role).withAffiliation(rest));
        }
      }
      boolean small = Character.isLowerCase(word.charAt(0));
      boolean preposition =
          small ? isPreposition(word) : Words.EMPLOYER_PREPOSITIONS.phrases().matches(word);
      if (!preposition || i + 1 >= words.size()) {
        continue;
      }
      Optional<String> name = PersonName.in(String.join(" ", words.subList(0, i)));
      String tail = String.join(" ", words.subList(i + 1, words.size()));
      if (name.isPresent() && Character.isUpperCase(tail.codePointAt(0)) && isTail(tail)) {
        Credit person = Credit.person(name.get(), role);
        boolean place = Words.PLACE_PREPOSITIONS.phrases().matchesFolded(word);
        return Optional.of(place ? person.withPlace(tail) : person.withAffiliation(tail));
      }
    }
    return Optional.empty();
  }

  /** Whether it is an agency, perhaps with its article. */
  private static boolean isAgency(String text) {
    if (Words.AGENCIES.phrases().matches(text)) {
      return true;
    }
    int space = text.indexOf(' ');
    return space > 0
        && Words.SITE_ARTICLES.phrases().matches(text.substring(0, space))
        && Words.AGENCIES.phrases().matches(text.substring(space + 1));
  }

  private static boolean isPreposition(String word) {
    return Words.PLACE_PREPOSITIONS.phrases().matchesFolded(word)
        || Words.EMPLOYER_PREPOSITIONS.phrases().matchesFolded(word);
  }

  private static List<String> atJoiners(String piece) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    List<String> words = Tokens.split(piece.replace("&", " & "));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean joiner =
          word.equals("&") || (Character.isLowerCase(word.charAt(0)) && joins(word, words, i));
      if (joiner) {
        if (!name.isEmpty()) {
          names.add(name.toString());
        }
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    if (!name.isEmpty()) {
      names.add(name.toString());
    }
    return names;
  }

  /** "y" and "e" join given names and family names too: {@code Ramón y Cajal}. */
  private static boolean joins(String word, List<String> words, int at) {
    boolean letter = word.length() == 1;
    return Words.NAME_JOINERS.phrases().matches(word)
        && (!letter || (at >= 2 && words.size() - at > 2));
  }
}
