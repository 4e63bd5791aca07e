package org.offprint.internal.export.markup;

import java.util.Locale;
import java.util.Set;
import org.offprint.export.SafeAddress;

/**
 * Determines by the name at the end of an address whether a program that goes by file names takes
 * it for a picture. Pandoc does: it writes an {@code embed} for what is named like a page or a
 * program, and a browser runs what that brings.
 */
public final class PictureName {
  private static final Set<String> PICTURES =
      Set.of(
          "apng", "avif", "bmp", "gif", "heic", "heif", "ico", "jfif", "jp2", "jpe", "jpeg", "jpg",
          "jxl", "png", "svg", "tif", "tiff", "webp");

  private PictureName() {}

  /** Whether the name of an address has no ending, or one that pictures have. */
  public static boolean isIn(String address) {
    if (SafeAddress.isData(address)) {
      return true;
    }
    String path = path(address);
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 || PICTURES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The path of an address, between host and query. */
  private static String path(String address) {
    int from = 0;
    int host = address.indexOf("//");
    if (host == 0 || (host > 0 && address.charAt(host - 1) == ':')) {
      int slash = address.indexOf('/', host + 2);
      from = slash < 0 ? address.length() : slash;
    }
    int to = from;
    while (to < address.length() && address.charAt(to) != '?' && address.charAt(to) != '#') {
      to++;
    }
    return address.substring(from, to);
  }
}
