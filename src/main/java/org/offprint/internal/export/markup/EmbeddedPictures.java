package org.offprint.internal.export.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.export.ResourceLookup;
import org.offprint.export.SafeAddress;

/** Puts the pictures that a lookup finds into the document, as {@code data:} addresses. */
public final class EmbeddedPictures implements PictureAddresses {
  private final ResourceLookup resources;
  private final PictureAddresses others;
  private final Map<String, Optional<String>> known = new HashMap<>();

  /**
   * @param others what decides about pictures that are not found
   */
  public EmbeddedPictures(ResourceLookup resources, PictureAddresses others) {
    this.resources = resources;
    this.others = others;
  }

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException if the lookup fails
   */
  @Override
  public Optional<String> address(String url) {
    Optional<String> embedded = known.get(url);
    if (embedded == null) {
      embedded = embedded(url);
      known.put(url, embedded);
    }
    return embedded.isPresent() ? embedded : others.address(url);
  }

  private Optional<String> embedded(String url) {
    if (SafeAddress.isData(url)) {
      return Optional.empty();
    }
    try {
      return resources.find(url).flatMap(EmbeddedPictures::data);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Optional<String> data(byte[] content) {
    return PictureType.of(content)
        .map(
            type ->
                "data:"
                    + type.mediaType()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(content));
  }
}
