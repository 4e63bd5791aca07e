package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.PhraseList;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/**
 * Reads a line that says who wrote an article and when, part by part: names after a by-word, bare
 * names, dates, and whatever else stands beside them.
 */
public final class BylineReader {
  /**
   * In characters; a longer line is not a byline. At 125 or 500, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST = 250;

  private static final String SEPARATORS = "|•·–—/";

  private BylineReader() {}

  /**
   * The names after a by-word that opens the text, as in {@code By Ines Varga and Bo Lind} and
   * {@code By Ferry Post Staff}.
   *
   * @param text a line or a part of one
   * @return the authors, or none if the text is anything else
   */
  public static List<Credit> afterByWord(String text) {
    String line = text.strip();
    if (line.length() > LONGEST) {
      return List.of();
    }
    if (!opensWithByWord(line)) {
      return List.of();
    }
    String names = withoutByWord(line);
    List<Credit> unspaced = EastAsianNames.in(names, Role.AUTHOR);
    List<Credit> people = unspaced.isEmpty() ? NameList.in(names, Role.AUTHOR) : unspaced;
    return people.isEmpty() ? organisation(names) : people;
  }

  /** Whether a by-word opens a text, whatever follows it. */
  public static boolean opensWithByWord(String text) {
    PhraseList words = Words.BY_WORDS.phrases();
    // Hardly any line begins like one, so that few are folded.
    return words.mayOpen(text) && words.opening(Tokens.fold(text)).isPresent();
  }

  private static List<Credit> organisation(String text) {
    Optional<String> name = OrganisationName.in(text);
    return name.isEmpty()
        ? List.of()
        : List.of(new Credit(name.get(), ContributorKind.ORGANIZATION, Role.AUTHOR, null, null));
  }

  /** The text without the by-word that opens it, and without the colon after that. */
  public static String withoutByWord(String text) {
    String line = text.strip();
    Optional<String> opening = Words.BY_WORDS.phrases().opening(Tokens.fold(line));
    if (opening.isEmpty()) {
      return line;
    }
    String rest = line.substring(Tokens.foldedEnd(line, opening.get().length())).strip();
    return !rest.isEmpty() && ":：/・".indexOf(rest.charAt(0)) >= 0
        ? rest.substring(1).strip()
        : rest;
  }

  /** The names that make up the text, with their organisations and places. */
  public static List<Credit> names(String text) {
    return NameList.in(text, Role.AUTHOR);
  }

  /** The names that make up the text; else the organisation that signs articles, if it is one. */
  public static List<Credit> signatures(String text) {
    List<Credit> people = names(text);
    return people.isEmpty() ? organisation(text) : people;
  }

  /** The names that make up the text, without a by-word. */
  public static List<Credit> bareNames(String text) {
    List<Credit> credits = NameList.in(text, Role.AUTHOR);
    boolean plain = credits.stream().allMatch(c -> c.affiliation() == null && c.place() == null);
    return plain ? credits : List.of();
  }

  /** The parts of a mixed line, cut at bars, bullets, and dashes with spaces around them. */
  public static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i + 1 < line.length(); i++) {
      char c = line.charAt(i);
      if (c == ' ' || Character.isLetterOrDigit(c)) {
        continue;
      }
      boolean spaced = line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ';
      boolean mark = SEPARATORS.indexOf(c) >= 0 || c == '-';
      boolean bar = "|•·⋅".indexOf(c) >= 0;
      if (bar || (mark && spaced)) {
        addPart(parts, line.substring(from, i));
        from = i + 1;
      }
    }
    addPart(parts, line.substring(from));
    return parts;
  }

  private static void addPart(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
