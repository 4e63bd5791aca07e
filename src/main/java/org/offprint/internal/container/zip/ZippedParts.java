package org.offprint.internal.container.zip;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.source.Resources;

/** The files that stand beside a page in an archive, unpacked when they are asked for. */
final class ZippedParts implements Resources {
  private final ZipEntries entries;
  private final Set<String> names;
  private final int most;

  /** What the addresses of these files begin with once the page's own is known. */
  private final String folder;

  /**
   * @param entries the archive, which is in memory
   * @param most the most bytes of a file
   * @param page the address of the page, or {@code null}
   */
  ZippedParts(ZipEntries entries, int most, @Nullable String page) {
    this.entries = entries;
    folder = page == null ? "" : folder(page);
    this.most = most;
    names = new HashSet<>(entries.names());
    names.remove(SelfExtracting.PAGE);
    names.remove(SelfExtracting.MANIFEST);
  }

  private static String folder(String page) {
    int path = page.indexOf('/', page.indexOf("://") + 3);
    int end = page.indexOf('?');
    String address = end < 0 ? page : page.substring(0, end);
    return path < 0 ? address + '/' : address.substring(0, address.lastIndexOf('/') + 1);
  }

  @Override
  public Optional<byte[]> find(String url) {
    String name = url.startsWith("./") ? url.substring(2) : url;
    if (!folder.isEmpty() && url.startsWith(folder)) {
      name = url.substring(folder.length());
    }
    byte[] content = names.contains(name) ? SelfExtracting.bytes(entries, name, most) : new byte[0];
    return content.length == 0 ? Optional.empty() : Optional.of(content);
  }
}
