package org.offprint.internal.decode;

import java.nio.charset.StandardCharsets;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** Decodes a saved page. */
public final class SourceDecoder {
  /** Decodes the page and finds out what it is. */
  public DecodedSource decode(SavedPage page) {
    String text =
        page.characters().orElseGet(() -> StandardCharsets.UTF_8.decode(page.bytes()).toString());
    return new DecodedSource(text, SourceKind.TEXT, "utf-8", CharsetRule.FALLBACK, 0);
  }
}
