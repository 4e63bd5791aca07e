package org.offprint.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses that may be written into a document that others open. The exporters ask it for each
 * address of an article; exporters of your own should do the same, as articles hold addresses as
 * their sources have them.
 *
 * <p>A link leads to {@code http}, {@code https}, {@code mailto}, {@code tel} or a place relative
 * to the document; a picture is at {@code http}, {@code https}, a relative place, or in a {@code
 * data:} address of a raster format in base64. Anything else runs, or may run, in some reader, and
 * is not written: an unknown scheme, one with spaces or control characters in it, a {@code data:}
 * address of any other kind, SVG too.
 *
 * <p>What is returned is ASCII where an address must be: spaces, quotation marks, brackets and the
 * like, also backslashes, are percent-encoded, so that it means the same to every reader. Letters
 * of other scripts stay. An address that was given back is given back unchanged.
 */
public final class SafeAddress {
  private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> PICTURE_TYPES = Set.of("png", "jpeg", "gif", "webp", "avif");
  private static final String DATA = "data:image/";
  private static final String BASE64 = ";base64,";

  /** Ports have 16 bits: RFC 9293, section 3.1. */
  private static final int HIGHEST_PORT = 65_535;

  private SafeAddress() {}

  /**
   * The address as a link can have it.
   *
   * @param url an address as an article has it
   * @return what to write, or empty if no link should lead there; O(characters)
   */
  public static Optional<String> link(String url) {
    String address = url.strip();
    int colon = schemeEnd(address);
    if (address.isEmpty() || hasControl(address)) {
      return Optional.empty();
    }
    if (colon < 0) {
      return relative(address);
    }
    String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!LINKS.contains(scheme)) {
      return Optional.empty();
    }
    String rest = address.substring(colon + 1);
    return scheme.startsWith("http")
        ? hierarchical(rest).map(valid -> scheme + ':' + valid)
        : rest.isEmpty() ? Optional.empty() : Optional.of(scheme + ':' + encoded(rest));
  }

  /**
   * The address as a picture can have it.
   *
   * @param url an address as an article has it
   * @return what to write, or empty if nothing should be shown from there; O(characters)
   */
  public static Optional<String> picture(String url) {
    String address = url.strip();
    if (isData(address)) {
      return data(address);
    }
    return link(address).filter(link -> schemeEnd(link) < 0 || link.startsWith("http"));
  }

  /**
   * Whether an address brings the picture with it instead of leading to it.
   *
   * @param picture an address that {@link #picture} gave back
   * @return true for a {@code data:} address
   */
  public static boolean isData(String picture) {
    return picture.regionMatches(true, 0, "data:", 0, "data:".length());
  }

  /** Where the scheme ends, or -1 for a relative address. */
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasControl(String address) {
    return address.chars().anyMatch(Character::isISOControl);
  }

  private static Optional<String> relative(String address) {
    String flat = address.replace('\\', '/');
    return flat.startsWith("//") ? hierarchical(flat) : Optional.of(encoded(address));
  }

  /** What follows {@code http:}: two slashes, a host that can be one, and the rest. */
  private static Optional<String> hierarchical(String rest) {
    if (!rest.startsWith("//")) {
      return Optional.empty();
    }
    int end = 2;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(2, end);
    return isAuthority(authority)
        ? Optional.of("//" + authority + encoded(rest.substring(end)))
        : Optional.empty();
  }

  private static boolean isAuthority(String authority) {
    int host = authority.lastIndexOf('@') + 1;
    int colon = authority.lastIndexOf(':');
    boolean port = colon >= host && authority.indexOf(']', colon) < 0;
    String name = authority.substring(host, port ? colon : authority.length());
    return isUser(authority.substring(0, host))
        && (!port || isPort(authority.substring(colon + 1)))
        && (isName(name) || isLiteral(name));
  }

  private static boolean isUser(String user) {
    return user.chars().allMatch(c -> isUnreserved(c) || "!$&'()*+,;=:@".indexOf(c) >= 0)
        && user.indexOf('@') == user.length() - 1;
  }

  private static boolean isPort(String port) {
    return port.length() <= 5
        && port.chars().allMatch(c -> c >= '0' && c <= '9')
        && (port.isEmpty() || Integer.parseInt(port) <= HIGHEST_PORT);
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && !name.startsWith(".")
        && !name.contains("..")
        && name.codePoints().allMatch(c -> isHostCharacter(c));
  }

  private static boolean isHostCharacter(int c) {
    return c < 0x80
        ? isAsciiLetterOrDigit(c) || c == '-' || c == '.' || c == '_'
        : Character.isLetterOrDigit(c);
  }

  /** An address of IPv6 in brackets. */
  private static boolean isLiteral(String name) {
    return name.length() > 3
        && name.startsWith("[")
        && name.endsWith("]")
        && name.substring(1, name.length() - 1)
            .chars()
            .allMatch(c -> "0123456789abcdefABCDEF:.".indexOf(c) >= 0);
  }

  private static boolean isUnreserved(int c) {
    return isAsciiLetterOrDigit(c) || "-._~".indexOf(c) >= 0;
  }

  private static boolean isAsciiLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Path, query and fragment with what may not stand there percent-encoded. */
  private static String encoded(String rest) {
    StringBuilder result = new StringBuilder(rest.length());
    boolean fragment = false;
    for (int i = 0; i < rest.length(); ) {
      int c = rest.codePointAt(i);
      boolean keep =
          switch (c) {
            case '%' -> isEscape(rest, i);
            case '#' -> !fragment;
            default -> mayStand(c);
          };
      fragment |= c == '#';
      if (keep) {
        result.appendCodePoint(c);
      } else {
        percent(result, c);
      }
      i += Character.charCount(c);
    }
    return result.toString();
  }

  private static boolean mayStand(int c) {
    return c < 0x80
        ? isUnreserved(c) || "!$&'()*+,;=:@/?".indexOf(c) >= 0
        : Character.isLetterOrDigit(c);
  }

  private static boolean isEscape(String text, int percent) {
    return percent + 2 < text.length()
        && Character.digit(text.charAt(percent + 1), 16) >= 0
        && Character.digit(text.charAt(percent + 2), 16) >= 0
        && text.charAt(percent + 1) < 0x80
        && text.charAt(percent + 2) < 0x80;
  }

  private static void percent(StringBuilder result, int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    String character = half ? "\ufffd" : Character.toString(c);
    for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
      result.append('%');
      result.append(Character.toUpperCase(Character.forDigit((b >> 4) & 0xf, 16)));
      result.append(Character.toUpperCase(Character.forDigit(b & 0xf, 16)));
    }
  }

  private static Optional<String> data(String address) {
    String lower = address.substring(0, Math.min(address.length(), 40)).toLowerCase(Locale.ROOT);
    int comma = lower.indexOf(BASE64);
    if (!lower.startsWith(DATA) || comma < 0) {
      return Optional.empty();
    }
    String type = lower.substring(DATA.length(), comma);
    if (!PICTURE_TYPES.contains(type)) {
      return Optional.empty();
    }
    StringBuilder content = new StringBuilder(DATA).append(type).append(BASE64);
    for (int i = comma + BASE64.length(); i < address.length(); i++) {
      char c = address.charAt(i);
      if (isAsciiLetterOrDigit(c) || c == '+' || c == '/' || c == '=') {
        content.append(c);
      } else if (!Character.isWhitespace(c)) {
        return Optional.empty();
      }
    }
    return Optional.of(content.toString());
  }
}
