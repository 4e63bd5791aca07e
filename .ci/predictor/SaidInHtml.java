import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.model.Article;
import org.offprint.model.Link;
import org.offprint.model.Text;

/**
 * What a page must say of an article: all of it, but for what the documentation of the exporter
 * leaves out. Links to other schemes than the four are their words, what no address may hold is
 * percent-encoded, and characters that HTML excludes are U+FFFD. Written apart from the library.
 */
final class SaidInHtml {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Pattern SCHEME = Pattern.compile("([^:/?#]*):(.*)", Pattern.DOTALL);
  private static final Pattern HOST =
      Pattern.compile("//(?:[^@/?#\\\\]*@)?(?:[\\p{L}\\p{N}._-]+|\\[[0-9A-Fa-f:.]+\\])(?::\\d{0,5})?(?=[/?#\\\\]|$)");
  private static final Pattern KEPT =
      Pattern.compile("%[0-9A-Fa-f]{2}|[\\p{L}\\p{Nd}]|[-._~!$&'()*+,;=:@/?#\\[\\]]");

  private int links;
  private int addresses;
  private int characters;

  /** The article that a page of another is read as. */
  Article of(Article article) {
    Article allowed =
        article.replaceInlines(
            Link.class, link -> isAllowed(link.href()) ? List.of(link) : link.content());
    Article written = allowed.transform(Link.class, link -> link.withHref(written(link.href())));
    Article clean = written.transform(Text.class, text -> text.withValue(clean(text.value())));
    links += allowed.equals(article) ? 0 : 1;
    addresses += written.equals(allowed) ? 0 : 1;
    characters += clean.equals(written) ? 0 : 1;
    return clean.normalized();
  }

  @Override
  public String toString() {
    return links + " have links that must not be written, " + addresses + " addresses that are percent-encoded, "
        + characters + " characters that HTML excludes";
  }

  static boolean isAllowed(String url) {
    String address = url.strip();
    Matcher scheme = SCHEME.matcher(address);
    boolean named = scheme.matches();
    String rest = named ? scheme.group(2) : address;
    boolean hosted = named ? scheme.group(1).toLowerCase(Locale.ROOT).startsWith("http") : address.startsWith("//");
    return !rest.isEmpty()
        && address.chars().noneMatch(Character::isISOControl)
        && (!named || SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)))
        && (!hosted || HOST.matcher(rest).lookingAt());
  }

  /** An address with what may not stand in one percent-encoded. */
  static String written(String url) {
    String address = url.strip();
    Matcher host = HOST.matcher(address);
    StringBuilder result = new StringBuilder();
    int from = 0;
    if (host.find() && (host.start() == 0 || address.startsWith("http"))) {
      from = host.end();
      result.append(address, 0, from);
    }
    boolean fragment = false;
    Matcher kept = KEPT.matcher(address);
    for (int i = from; i < address.length(); ) {
      int c = address.codePointAt(i);
      boolean keeps = kept.region(i, address.length()).lookingAt() && c != '[' && c != ']' && !(c == '#' && fragment);
      fragment |= c == '#';
      if (keeps) {
        result.append(kept.group());
        i = kept.end();
        continue;
      }
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        result.append(String.format(Locale.ROOT, "%%%02X", b));
      }
      i += Character.charCount(c);
    }
    return result.toString();
  }

  /** A text with U+FFFD for what HTML excludes. */
  static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]", "\uFFFD");
  }
}
