package org.offprint.internal.container.mime;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of who sent a mail, without the address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.4">RFC 5322, section 3.4</a>
 */
final class Sender {
  /** Before the address, in quotation marks or without, or behind it in brackets. */
  private static final List<Pattern> NAMED =
      List.of(
          Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\.){1,200})\"\\s*<[^>]*>.*"),
          Pattern.compile("\\s*([^\"<>@]{1,200}?)\\s*<[^>]*>.*"),
          Pattern.compile("[^\\s<>()\"]+@[^\\s<>()\"]+\\s+\\(([^()]{1,200})\\).*"));

  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

  private Sender() {}

  /** The name, or null if the field has an address alone. */
  static @Nullable String name(String from) {
    for (Pattern named : NAMED) {
      Matcher matcher = named.matcher(from);
      if (matcher.matches()) {
        String bare = ESCAPED.matcher(matcher.group(1)).replaceAll("$1");
        String name = EncodedWords.decode(bare).strip();
        return name.isEmpty() || name.indexOf('@') >= 0 ? null : name;
      }
    }
    return null;
  }
}
