package org.offprint.internal.container;

import org.jspecify.annotations.Nullable;

/** An address that a container states. */
public final class WebAddress {
  private WebAddress() {}

  /** The address if it is one of the web; one of a file on some disk says nothing. */
  public static @Nullable String of(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    String address = stated.strip();
    return starts(address, "http://") || starts(address, "https://") ? address : null;
  }

  private static boolean starts(String address, String scheme) {
    return address.regionMatches(true, 0, scheme, 0, scheme.length());
  }
}
