package org.offprint.internal.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.offprint.model.Role;

/** The words that name what somebody did, alone or before "by". */
public final class RoleWords {
  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("reporting", Role.AUTHOR),
          Map.entry("reported", Role.AUTHOR),
          Map.entry("writing", Role.AUTHOR),
          Map.entry("written", Role.AUTHOR),
          Map.entry("words", Role.AUTHOR),
          Map.entry("text", Role.AUTHOR),
          Map.entry("texte", Role.AUTHOR),
          Map.entry("texto", Role.AUTHOR),
          Map.entry("additional reporting", Role.ADDITIONAL_REPORTING),
          Map.entry("additional writing", Role.ADDITIONAL_REPORTING),
          Map.entry("with additional reporting", Role.ADDITIONAL_REPORTING),
          Map.entry("mitarbeit", Role.ADDITIONAL_REPORTING),
          Map.entry("unter mitarbeit", Role.ADDITIONAL_REPORTING),
          Map.entry("avec", Role.ADDITIONAL_REPORTING),
          Map.entry("colaboración", Role.ADDITIONAL_REPORTING),
          Map.entry("editing", Role.EDITOR),
          Map.entry("edited", Role.EDITOR),
          Map.entry("redaktion", Role.EDITOR),
          Map.entry("bearbeitet", Role.EDITOR),
          Map.entry("bearbeitung", Role.EDITOR),
          Map.entry("edición", Role.EDITOR),
          Map.entry("photography", Role.PHOTOGRAPHER),
          Map.entry("photographs", Role.PHOTOGRAPHER),
          Map.entry("photograph", Role.PHOTOGRAPHER),
          Map.entry("photos", Role.PHOTOGRAPHER),
          Map.entry("photo", Role.PHOTOGRAPHER),
          Map.entry("pictures", Role.PHOTOGRAPHER),
          Map.entry("fotos", Role.PHOTOGRAPHER),
          Map.entry("foto", Role.PHOTOGRAPHER),
          Map.entry("illustration", Role.ILLUSTRATOR),
          Map.entry("illustrations", Role.ILLUSTRATOR),
          Map.entry("illustrated", Role.ILLUSTRATOR),
          Map.entry("illustrationen", Role.ILLUSTRATOR),
          Map.entry("ilustración", Role.ILLUSTRATOR),
          Map.entry("translation", Role.TRANSLATOR),
          Map.entry("translated", Role.TRANSLATOR),
          Map.entry("übersetzt", Role.TRANSLATOR),
          Map.entry("übersetzung", Role.TRANSLATOR),
          Map.entry("aus dem englischen", Role.TRANSLATOR),
          Map.entry("traduction", Role.TRANSLATOR),
          Map.entry("traduit", Role.TRANSLATOR),
          Map.entry("traducción", Role.TRANSLATOR),
          Map.entry("produced", Role.PRODUCER),
          Map.entry("production", Role.PRODUCER),
          Map.entry("narrated", Role.NARRATOR),
          Map.entry("interview", Role.INTERVIEWER),
          Map.entry("das gespräch", Role.INTERVIEWER),
          Map.entry("das interview", Role.INTERVIEWER),
          Map.entry("die fragen", Role.INTERVIEWER),
          Map.entry("propos recueillis", Role.INTERVIEWER),
          Map.entry("as told to", Role.AS_TOLD_TO));

  private static final List<String> LINKS =
      List.of(
          " by",
          " von",
          " par",
          " por",
          " de",
          " di",
          " door",
          " av",
          " af",
          " führte",
          " führten",
          " stellte",
          ":");

  private static final Set<String> FIRST_WORDS = firstWords();

  private static final Pattern PARTS = Pattern.compile(";|(?<=\\p{Ll}{3})\\.\\s");

  private RoleWords() {}

  /** The role that words alone name: {@code photography}. */
  static Optional<Role> role(String words) {
    return Optional.ofNullable(ROLES.get(Tokens.fold(words)));
  }

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
    for (String part : PARTS.split(bare)) {
      List<Credit> found = part(part.strip());
      if (found.isEmpty()) {
        return List.of();
      }
      credits.addAll(found);
    }
    return credits;
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    ROLES.keySet().forEach(role -> words.add(firstWord(role)));
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
      Optional<Role> role = role(joinedRoles(part.substring(0, at)));
      if (role.isPresent()) {
        return NameList.in(part.substring(at + link.length()), role.get());
      }
    }
    return List.of();
  }

  /** {@code Reporting and writing by} is credited for the first. */
  private static String joinedRoles(String words) {
    int and = words.toLowerCase(Locale.ROOT).indexOf(" and ");
    return and > 0 ? words.substring(0, and) : words;
  }
}
