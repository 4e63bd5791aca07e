package org.offprint.internal.text.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The fields before the text of a mail: {@code From: …}, {@code Subject: …}, each on a line of its
 * own, longer ones on indented lines too.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-2.2">RFC 5322, section 2.2</a>
 */
public final class MailHead {
  /** Fields of which a head has two; programs that show mails write the last one. */
  private static final Set<String> KNOWN = Set.of("from", "to", "subject", "date", "sent");

  /** Another text may open with one line that looks like a field. */
  private static final int FEWEST = 2;

  private MailHead() {}

  /** How many of the first lines of a text are such fields; 0 if it is not a mail. */
  public static int lines(String source, List<SourceLine> lines) {
    int known = 0;
    int at = 0;
    while (at < lines.size() && (at == 0 || lines.get(at).gap() == 0)) {
      SourceLine line = lines.get(at);
      String name = name(source.substring(line.start(), line.end()));
      if (name.isEmpty() && (at == 0 || line.indent() == 0)) {
        return 0;
      }
      known += KNOWN.contains(name) ? 1 : 0;
      at++;
    }
    return known >= FEWEST ? at : 0;
  }

  /** The name of the field that a line is, in lower case; "" if it is none. */
  public static String name(String line) {
    int colon = line.indexOf(':');
    for (int i = 0; i < colon; i++) {
      char c = line.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (!letter && (c != '-' || i == 0)) {
        return "";
      }
    }
    boolean valued = colon > 0 && colon + 1 < line.length() && line.charAt(colon + 1) == ' ';
    return valued ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
  }
}
