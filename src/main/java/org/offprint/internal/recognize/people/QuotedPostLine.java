package org.offprint.internal.recognize.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line above a quoted post or mail that says who wrote it, as the programs behind forums and
 * mails write it in their translations: {@code ferryman wrote:}, {@code Originally posted by
 * ferryman}, {@code On 3 May 2026, Bo Lind wrote:}.
 */
public final class QuotedPostLine {
  /** In characters: a date, a name and the title of a thread; not measured. */
  private static final int LONGEST = 160;

  /** In characters, as of the name of an author; not measured. */
  private static final int LONGEST_NAME = 60;

  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(.+?)\\s+(?:said|wrote|posted|writes|says|schrieb|sagte|hat geschrieben|hat gesagt"
              + "|a écrit|a dit|écrivait|escribió|dijo|ha escrito|ha scritto|ha detto|escreveu"
              + "|disse|schreef|zei|skrev|sa|skrifade|napisał|napisała|napisał\\(a\\)|napsal"
              + "|написал|написала|написал\\(а\\)|пишет|kirjoitti|yazdı)"
              + "(?:\\s+(?:in|on|at|am|le|el)\\s.*)?\\s*:\\s*(?:↑|↑?.{0,40}\\d.{0,20})?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NAME_LAST =
      Pattern.compile(
          "(?:originally posted by|quote from:?|quoting|posted by|zitat von|citation de|cita de"
              + "|citazione di|citat från|geciteerd van|ursprünglich geschrieben von"
              + "|envoyé par|цитата:?)\\s+(.+?)"
              + "(?:\\s+(?:on|am|le|el|at)\\s.*\\d.*|\\s+(?:»|↑|→).*|\\s*:\\s*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What programs put before the name in such a line: a date, or how long ago it was. */
  private static final Pattern DATED =
      Pattern.compile(
          "(?:\\([^)]*\\d[^)]*\\)|(?:on|am|le|el|op|den)\\s.*\\d.*?[,;]|\\d+ \\w+ ago,)\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:quote|quotation|zitat|citation|citazione|cita|citat|citaat|цитата|cytat|.{1,60})\\s*:",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private QuotedPostLine() {}

  /** Who wrote what follows, or null if a line does not say it. */
  public static @Nullable String name(String line) {
    String words = line.replaceAll("\\s+", " ").strip();
    if (words.length() > LONGEST) {
      return null;
    }
    Matcher last = NAME_LAST.matcher(words);
    if (last.matches()) {
      return name(last, 1);
    }
    Matcher first = NAME_FIRST.matcher(words);
    return first.matches() ? name(first, 1) : null;
  }

  /** Whether a line is a name or a word for a quotation, with a colon. */
  public static boolean isLabel(String line) {
    return LABEL.matcher(line.strip()).matches();
  }

  private static @Nullable String name(Matcher matcher, int group) {
    Matcher dated = DATED.matcher(matcher.group(group));
    String name =
        dated.lookingAt() ? matcher.group(group).substring(dated.end()) : matcher.group(group);
    name = name.replaceAll("^[@\"“(]+|[\"”]+$", "").replaceAll("\\s*<[^>]*>$", "").strip();
    return name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf(',') >= 0 ? null : name;
  }
}
