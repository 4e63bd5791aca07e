package org.offprint.internal.container.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Pages;

/** Opens the crawls in a collection, which are of another format. */
public interface CrawlOpener {
  /**
   * The pages in a crawl.
   *
   * @param wanted the addresses of the pages that are meant, or null for all
   * @throws IOException if it is no crawl
   */
  Pages open(InputStream in, @Nullable Set<String> wanted) throws IOException;
}
