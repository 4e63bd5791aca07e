package exporters;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The addresses that may be written: web, mail and telephone, relative ones, and pictures that an
 * address holds itself. Characters that no address has are written as {@code %} and their bytes.
 */
final class SafeAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*");

  /** A scheme, or the marks of a host, that nothing follows. */
  private static final Pattern NOWHERE =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:(//)?|//)([?#].*)?");

  private static final Pattern PICTURE =
      Pattern.compile(
          "data:image/(png|jpeg|gif|webp|avif)[;,].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final String PUNCTUATION = "-._~:/?@!$&'()*+,;=";

  private SafeAddress() {}

  /** What to write for the address of a link, film or sound; empty if it is not safe. */
  static Optional<String> link(String url) {
    String address = encoded(url.strip());
    var scheme = SCHEME.matcher(address);
    boolean safe =
        scheme.matches()
            ? SCHEMES.contains(lowerCase(scheme.group(1)))
            : firstSegment(address).indexOf(':') < 0;
    boolean leads = !address.isEmpty() && !NOWHERE.matcher(address).matches();
    return safe && leads ? Optional.of(address) : Optional.empty();
  }

  /** What to write for the address of a picture; empty if it is not safe. */
  static Optional<String> picture(String url) {
    String address = encoded(url.strip());
    return PICTURE.matcher(address).matches() ? Optional.of(address) : link(url);
  }

  private static String firstSegment(String address) {
    int end = 0;
    while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return address.substring(0, end);
  }

  private static String lowerCase(String ascii) {
    return ascii.toLowerCase(Locale.ROOT);
  }

  private static String encoded(String url) {
    String clean = XmlText.clean(url);
    StringBuilder encoded = new StringBuilder(clean.length());
    boolean fragment = false;
    for (int i = 0; i < clean.length(); ) {
      int c = clean.codePointAt(i);
      boolean hash = c == '#' && !fragment;
      fragment |= hash;
      if (hash || isAllowed(c) || c == '%' && isHex(clean, i + 1) && isHex(clean, i + 2)) {
        encoded.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          encoded.append('%').append(hexDigit(b >> 4 & 15)).append(hexDigit(b & 15));
        }
      }
      i += Character.charCount(c);
    }
    return encoded.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || PUNCTUATION.indexOf(c) >= 0;
  }

  private static boolean isHex(String text, int at) {
    return at < text.length() && text.charAt(at) < 128 && Character.digit(text.charAt(at), 16) >= 0;
  }

  private static char hexDigit(int value) {
    return "0123456789ABCDEF".charAt(value);
  }
}
