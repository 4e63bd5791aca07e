package org.offprint.internal.recognize.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Role;

/** Lines that open with what somebody did. */
public final class RoleWords {
  /** In characters; a longer text is no label. */
  private static final int LONGEST_LABEL = 40;

  private static final List<String> LINKS = links();

  private static final Set<String> FIRST_WORDS = firstWords();

  private RoleWords() {}

  /**
   * The names in a line that opens with a role: {@code Reporting by A; additional reporting by B;
   * editing by C}.
   *
   * @param line the line
   * @return the credits in order, or none if any part of the line is something else
   */
  public static List<Credit> credits(String line) {
    List<Credit> credits = new ArrayList<>();
    String bare = line.strip();
    if (bare.startsWith("(") && bare.endsWith(")")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    if (!FIRST_WORDS.contains(firstWord(bare))) {
      return List.of();
    }
    for (String part : Marks.PARTS.split(bare)) {
      List<Credit> found = part(part.strip());
      if (found.isEmpty()) {
        return List.of();
      }
      credits.addAll(found);
    }
    return credits;
  }

  /** The role that a label before names gives: {@code Edited by}, {@code Photos:}. */
  public static Optional<Role> label(String text) {
    String label = text.strip();
    if (label.length() > LONGEST_LABEL || !FIRST_WORDS.contains(firstWord(label))) {
      return Optional.empty();
    }
    String lower = label.toLowerCase(Locale.ROOT);
    String words = lower.endsWith(":") ? lower.substring(0, lower.length() - 1).strip() : lower;
    for (String link : LINKS) {
      if (words.endsWith(link)) {
        words = words.substring(0, words.length() - link.length());
        break;
      }
    }
    return words.length() < lower.length() ? RoleNames.role(words) : Optional.empty();
  }

  private static List<String> links() {
    Set<String> links = new LinkedHashSet<>();
    for (LanguageWords language : Words.ROLE_LINKS.byLanguage()) {
      for (String link : language.phrases()) {
        links.add(" " + link);
      }
    }
    links.add(":");
    return List.copyOf(links);
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (String role : RoleNames.words()) {
      words.add(firstWord(role));
    }
    return words;
  }

  private static String firstWord(String line) {
    int from = 0;
    while (from < line.length() && !Character.isLetter(line.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < line.length() && Character.isLetter(line.charAt(to))) {
      to++;
    }
    return line.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static List<Credit> part(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    for (String link : LINKS) {
      int at = lower.indexOf(link);
      boolean whole = at > 0 && (link.equals(":") || lower.startsWith(" ", at + link.length()));
      if (!whole) {
        continue;
      }
      Optional<Role> role = RoleNames.role(joinedRoles(part.substring(0, at)));
      if (role.isPresent()) {
        return NameList.in(part.substring(at + link.length()), role.get());
      }
    }
    return List.of();
  }

  /** {@code Reporting and writing by} is credited for the first. */
  private static String joinedRoles(String words) {
    Matcher joiner = Marks.JOINER.matcher(words);
    return joiner.find() && joiner.start() > 0 ? words.substring(0, joiner.start()) : words;
  }

  /** Made when a line opens with a role, as few do. */
  private static final class Marks {
    static final Pattern PARTS = Pattern.compile(";|(?<=\\p{Ll}{3})\\.\\s");

    static final Pattern JOINER =
        Pattern.compile(
            " (?:" + Words.LIST_JOINERS.phrases().pattern() + ") ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
