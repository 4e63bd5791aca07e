package org.offprint.internal.html.element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.offprint.internal.table.TableFile;
import org.offprint.internal.table.TableLine;
import org.offprint.model.EmbedKind;

/**
 * Determines from an address who provides something embedded. Well-known hosts are listed in {@code
 * embed-providers.txt} beside this class; for others the form of the address determines the kind.
 */
public final class EmbedProviders {
  /** How many parts of a path are looked up at most. */
  private static final int LONGEST_PATH = 2;

  private static final Map<String, EmbedProvider> BY_PLACE = read();

  private static final Map<String, EmbedKind> BY_ENDING =
      Map.of(
          "pdf", EmbedKind.DOCUMENT,
          "mp4", EmbedKind.VIDEO,
          "webm", EmbedKind.VIDEO,
          "m3u8", EmbedKind.VIDEO,
          "mp3", EmbedKind.AUDIO,
          "m4a", EmbedKind.AUDIO,
          "ogg", EmbedKind.AUDIO);

  private EmbedProviders() {}

  /** The provider of an address, known by its host alone if by nothing else. */
  public static EmbedProvider of(String url) {
    int slashes = url.indexOf("//");
    boolean absolute = slashes == 0 || (slashes > 0 && url.charAt(slashes - 1) == ':');
    int from = absolute ? slashes + 2 : 0;
    int end = end(url, from, "?#");
    int hostEnd = absolute ? Math.min(end, end(url, from, "/")) : from;
    String host = host(url.substring(from, hostEnd));
    String path = url.substring(hostEnd, end);
    EmbedProvider known = host.isEmpty() ? null : known(host, path);
    if (known != null) {
      return known;
    }
    if (isMastodonPost(path)) {
      return new EmbedProvider("Mastodon", EmbedKind.POST);
    }
    EmbedKind kind = BY_ENDING.getOrDefault(ending(path), EmbedKind.OTHER);
    return new EmbedProvider(host.isEmpty() ? null : host, kind);
  }

  /** The most of the host and of the start of the path that the table has. */
  private static EmbedProvider known(String host, String path) {
    String place = host;
    while (place.indexOf('.') > 0) {
      int to = path.length();
      for (int parts = LONGEST_PATH; parts >= 0; parts--) {
        to = end(path, parts);
        EmbedProvider provider = BY_PLACE.get(place + path.substring(0, to));
        if (provider != null) {
          return provider;
        }
      }
      place = place.substring(place.indexOf('.') + 1);
    }
    return null;
  }

  /** Where the first parts of a path end, without the slash after them. */
  private static int end(String path, int parts) {
    int at = 0;
    for (int i = 0; i < parts && at < path.length(); i++) {
      int next = path.indexOf('/', at + 1);
      at = next < 0 ? path.length() : next;
    }
    return at;
  }

  private static int end(String url, int from, String stops) {
    int at = from;
    while (at < url.length() && stops.indexOf(url.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** The host in lower case, without a user before it, a port after it, and {@code www}. */
  private static String host(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = host.indexOf(':');
    host = (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Any server of that network has its posts at {@code /@name/number/embed}. */
  private static boolean isMastodonPost(String path) {
    if (!path.startsWith("/@") || !path.endsWith("/embed")) {
      return false;
    }
    int name = path.indexOf('/', 2);
    int number = path.length() - "/embed".length();
    if (name < 3 || name + 1 >= number) {
      return false;
    }
    for (int i = name + 1; i < number; i++) {
      if (path.charAt(i) < '0' || path.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static String ending(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Map<String, EmbedProvider> read() {
    Map<String, EmbedProvider> providers = new HashMap<>();
    for (TableLine line : TableFile.rows(EmbedProviders.class, "embed-providers.txt")) {
      String[] parts = line.text().split(";");
      if (parts.length != 3) {
        throw line.fault("a provider has a kind, a name and hosts");
      }
      EmbedKind kind = EmbedKind.of(parts[0].strip());
      EmbedProvider provider = new EmbedProvider(parts[1].strip(), kind);
      for (String place : parts[2].strip().split(" ")) {
        providers.put(place, provider);
      }
    }
    return Map.copyOf(providers);
  }
}
