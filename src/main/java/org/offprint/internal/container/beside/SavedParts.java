package org.offprint.internal.container.beside;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.source.Resources;

/**
 * The other parts of a file that holds a page, by their addresses. Those are compared without
 * fragments and without escapes, which programs write in different ways.
 */
public final class SavedParts implements Resources {
  private final Map<String, byte[]> parts = new HashMap<>();

  /** Whether there are none. */
  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /**
   * Adds a part; the first one of an address counts.
   *
   * @param url its address, or {@code null} if it has none
   */
  public void add(@Nullable String url, byte[] content) {
    if (url != null && !url.isBlank() && content.length > 0) {
      parts.putIfAbsent(key(url), content);
    }
  }

  @Override
  public Optional<byte[]> find(String url) {
    return Optional.ofNullable(parts.get(key(url)));
  }

  /** These, or nothing if there are none. */
  public Resources orNone() {
    return parts.isEmpty() ? Resources.NONE : this;
  }

  private static String key(String url) {
    String plain = url.strip();
    int fragment = plain.indexOf('#');
    plain = fragment < 0 ? plain : plain.substring(0, fragment);
    plain = plain.startsWith("./") ? plain.substring(2) : plain;
    return Escapes.without(plain);
  }
}
