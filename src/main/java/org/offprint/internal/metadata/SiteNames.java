package org.offprint.internal.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;

/** The names that the page uses for its site and its publisher, including its host. */
final class SiteNames {
  private static final List<Clue> NAMES =
      List.of(
          Clue.OG_SITE_NAME,
          Clue.JSON_LD_SITE,
          Clue.JSON_LD_SITE_PUBLISHER,
          Clue.JSON_LD_PUBLISHER,
          Clue.META_PUBLISHER,
          Clue.MICRODATA_PUBLISHER,
          Clue.APPLICATION_NAME);

  private static final List<String> ARTICLES = articles();

  /** In characters: shorter words occur in hosts by chance. */
  private static final int SHORTEST_PART = 6;

  private final Set<String> squeezed = new LinkedHashSet<>();

  /** Those of the names that begin with an article, without it. */
  private final Set<String> withoutArticle = new HashSet<>();

  /** The hosts of the page, letters and digits alone. */
  private final Set<String> hosts = new LinkedHashSet<>();

  private SiteNames() {}

  static SiteNames of(Witnesses witnesses, @Nullable String url, List<String> shown) {
    SiteNames names = new SiteNames();
    for (String name : shown) {
      names.add(name);
    }
    for (Clue clue : NAMES) {
      for (Witness witness : witnesses.of(clue)) {
        names.add(witness.value());
      }
    }
    names.addHost(host(url));
    for (Clue clue : List.of(Clue.CANONICAL_LINK, Clue.OG_URL)) {
      Optional<Witness> address = witnesses.first(clue);
      names.addHost(host(address.isEmpty() ? null : address.get().value()));
    }
    return names;
  }

  private static List<String> articles() {
    Set<String> articles = new LinkedHashSet<>();
    for (String article : Words.SITE_ARTICLES.phrases().longestFirst()) {
      articles.add(squeeze(article));
    }
    return List.copyOf(articles);
  }

  /** The host of an address. */
  static Optional<String> host(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(new URI(url.strip()).getHost());
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private void add(String name) {
    String key = squeeze(name);
    if (!key.isEmpty()) {
      squeezed.add(key);
      for (String article : ARTICLES) {
        if (key.startsWith(article)) {
          withoutArticle.add(key.substring(article.length()));
        }
      }
    }
  }

  private void addHost(Optional<String> host) {
    if (host.isEmpty()) {
      return;
    }
    String bare = host.get().toLowerCase(Locale.ROOT);
    bare = bare.startsWith("www.") ? bare.substring(4) : bare;
    add(bare);
    hosts.add(squeeze(bare));
    String[] labels = bare.split("\\.");
    for (int i = 0; i + 1 < labels.length; i++) {
      if (labels[i].length() > 3) {
        add(labels[i]);
      }
    }
  }

  /** Whether a text is one of the names, with or without an article before it. */
  boolean contains(String text) {
    String key = squeeze(text);
    boolean named = squeezed.contains(key) || withoutArticle.contains(key);
    for (int i = 0; i < ARTICLES.size() && !named; i++) {
      String article = ARTICLES.get(i);
      named = key.startsWith(article) && squeezed.contains(key.substring(article.length()));
    }
    return named;
  }

  /**
   * Whether a text behind a bar in a title names the site: it is one of the names, or a part of the
   * host, as {@code Ferry Post} of {@code theferrypost.example}.
   */
  boolean isBehindBar(String text) {
    if (contains(text)) {
      return true;
    }
    String key = squeeze(text);
    for (String host : hosts) {
      if (key.length() >= SHORTEST_PART && host.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name is another one with more around it: {@code Ferry Post - News from the sound}, or
   * {@code ferrypost.example} beside {@code The Ferry Post}.
   */
  static boolean isLonger(String name, String other) {
    String key = squeeze(name);
    String part = squeeze(other);
    for (String article : ARTICLES) {
      boolean opened = part.startsWith(article) && part.length() > article.length();
      if (opened && !key.startsWith(article)) {
        part = part.substring(article.length());
        break;
      }
    }
    if (part.isEmpty() || key.length() == part.length() || !key.startsWith(part)) {
      return false;
    }
    boolean host = name.indexOf(' ') < 0 && name.indexOf('.') > 0;
    return host || TitleForm.isPart(other, name);
  }

  /** Letters and digits alone, in lower case. */
  static String squeeze(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        letters.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }
}
