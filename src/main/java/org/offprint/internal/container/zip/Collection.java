package org.offprint.internal.container.zip;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.FoundPart;
import org.offprint.internal.container.Pages;
import org.offprint.internal.json.LenientJson;
import org.offprint.parse.MissingLibraryException;
import org.offprint.parse.UnreadPart;
import org.offprint.parse.UnreadReason;

/**
 * The pages in a zipped collection: those that its list names, from each of its WARC files in turn;
 * all of them if it has no list, or none of what that names is there.
 *
 * @see <a href="https://specs.webrecorder.net/wacz/1.1.1/">WACZ 1.1.1</a>
 */
public final class Collection implements Pages {
  private static final String LIST = "pages/pages.jsonl";

  /** Lines of a list that are read; more pages than that are all taken. */
  private static final int MOST_LINES = 1 << 20;

  private final ZipEntries entries;
  private final CrawlOpener opener;
  private final Deque<String> crawls = new ArrayDeque<>();
  private @Nullable Set<String> wanted;
  private boolean found;
  private @Nullable Pages open;

  /**
   * @param entries the files of the collection, which are closed with the pages
   * @param opener what opens its crawls
   */
  public Collection(ZipEntries entries, CrawlOpener opener) {
    this.entries = entries;
    this.opener = opener;
    Set<String> listed = listed(entries);
    this.wanted = listed.isEmpty() ? null : listed;
    addCrawls();
  }

  private void addCrawls() {
    for (String name : entries.names()) {
      if (isCrawl(name)) {
        crawls.add(name);
      }
    }
  }

  static boolean isCrawl(String name) {
    return name.startsWith("archive/") && (name.endsWith(".warc") || name.endsWith(".warc.gz"));
  }

  /** The addresses in the list of pages; none if it cannot be read. */
  private static Set<String> listed(ZipEntries entries) {
    Set<String> listed = new HashSet<>();
    try (InputStream in = entries.open(LIST)) {
      if (in == null) {
        return listed;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      String line = lines.readLine();
      for (int i = 0; line != null && i < MOST_LINES; i++) {
        if (LenientJson.read(line).orElse(null) instanceof Map<?, ?> page
            && page.get("url") instanceof String url) {
          listed.add(withoutFragment(url));
        }
        line = lines.readLine();
      }
      return listed;
    } catch (IOException damaged) {
      return listed;
    }
  }

  /** A server is asked for a page without the place in it. */
  private static String withoutFragment(String url) {
    int fragment = url.indexOf('#');
    return fragment < 0 ? url : url.substring(0, fragment);
  }

  @Override
  public @Nullable FoundPart next() throws IOException {
    while (true) {
      Pages current = open;
      FoundPart part = current == null ? null : current.next();
      if (part != null) {
        found |= part.page() != null;
        return part;
      }
      if (current != null) {
        current.close();
        open = null;
      }
      if (crawls.isEmpty() && !found && wanted != null) {
        wanted = null;
        addCrawls();
      }
      String crawl = crawls.poll();
      if (crawl == null) {
        return null;
      }
      open = crawl(crawl);
      if (open == null) {
        UnreadReason reason = entries.isLocked() ? UnreadReason.LOCKED : UnreadReason.DAMAGED;
        return FoundPart.of(new UnreadPart(crawl, reason));
      }
    }
  }

  /** The pages of one file; null if it is damaged from the start. */
  private @Nullable Pages crawl(String name) {
    try {
      InputStream in = entries.open(name);
      return in == null ? null : opener.open(in, wanted);
    } catch (MissingLibraryException missing) {
      throw missing;
    } catch (IOException | RuntimeException damaged) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
    entries.close();
  }
}
