package org.offprint.internal.container.mime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of who sent a mail, without the address.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322#section-3.4">RFC 5322, section 3.4</a>
 */
final class Sender {
  private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<>@]{1,200}?)\"?\\s*<[^>]*>.*");

  private Sender() {}

  /** The name, or null if the field has an address alone. */
  static @Nullable String name(String from) {
    Matcher named = NAMED.matcher(from);
    if (!named.matches()) {
      return null;
    }
    String name = EncodedWords.decode(named.group(1)).strip();
    return name.isEmpty() ? null : name;
  }
}
