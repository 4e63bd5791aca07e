package org.offprint.internal.container;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.source.SourceKind;

/**
 * Tells mails, and pages saved as mails, by their heads: lines with a name and a colon up to an
 * empty line, among them those that only mails have.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-2.2">RFC 5322, section 2.2</a>
 */
final class MailHead {
  /** What is looked for inside, so that a text with a line such as "From: …" stays a text. */
  private static final String TYPE = "content-type";

  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9]");

  /** What a server writes that a mail passed. */
  private static final Pattern HOP = Pattern.compile("(?:from|by|\\()\\s?\\S");

  /** A byte order mark and empty lines; in mailboxes a line that says who the mail is from. */
  private static final Pattern BEFORE =
      Pattern.compile("^(?:From [^\r\n]*+\r?\n|(?:\u00EF\u00BB\u00BF)?[\r\n]*+)");

  private MailHead() {}

  /** A mail, a page saved as one, or null if the file is neither. */
  static @Nullable SourceKind kind(String head) {
    Map<String, String> fields = fields(head);
    if (fields.isEmpty()) {
      return null;
    }
    String type = fields.getOrDefault(TYPE, "").toLowerCase(Locale.ROOT);
    boolean saved =
        fields.containsKey("snapshot-content-location")
            || fields.containsKey("x-maf-version")
            || fields.containsKey("x-maf-information")
            || fields.getOrDefault("from", "").startsWith("<Saved by ");
    boolean related = type.startsWith("multipart/related");
    boolean sent = HOP.matcher(fields.getOrDefault("received", "")).lookingAt();
    sent |= fields.getOrDefault("message-id", "").startsWith("<");
    if (saved || (related && !sent && !fields.containsKey("to"))) {
      return SourceKind.MHTML;
    }
    boolean typed = MEDIA_TYPE.matcher(type).lookingAt();
    boolean from = fields.containsKey("from") && fields.containsKey("subject");
    boolean mail = (typed && fields.containsKey("mime-version")) || (from && (sent || typed));
    return mail ? SourceKind.MAIL : null;
  }

  /** The fields by their names in lower case; none if the text does not begin with a head. */
  private static Map<String, String> fields(String head) {
    Map<String, String> fields = new HashMap<>();
    String last = null;
    for (String line : BEFORE.matcher(head).replaceFirst("").split("\r\n|\n|\r", -1)) {
      if (line.isEmpty()) {
        return fields;
      }
      boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
      int colon = line.indexOf(':');
      if (folded && last != null) {
        fields.merge(last, line.strip(), (before, more) -> before + ' ' + more);
      } else if (!folded && colon > 0 && isName(line, colon)) {
        last = line.substring(0, colon).toLowerCase(Locale.ROOT);
        fields.put(last, line.substring(colon + 1).strip());
      } else {
        return Map.of();
      }
    }
    // The head is longer than what was looked at.
    return fields;
  }

  /** Whether the characters up to a colon may be the name of a field: printable ASCII. */
  private static boolean isName(String line, int colon) {
    for (int i = 0; i < colon; i++) {
      if (line.charAt(i) <= ' ' || line.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
