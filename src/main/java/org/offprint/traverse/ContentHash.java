package org.offprint.traverse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Embed;
import org.offprint.model.InlineImage;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;

/** Eight hexadecimal digits that depend on what a node says. */
final class ContentHash {
  private static final int BYTES = 4;

  private ContentHash() {}

  static String of(Node node) {
    String text = normalized(node.plainText());
    byte[] digest = digest(text.isEmpty() ? addresses(node) : text);
    StringBuilder hash = new StringBuilder(2 * BYTES);
    for (int i = 0; i < BYTES; i++) {
      hash.append(Character.forDigit(digest[i] >> 4 & 0xF, 16));
      hash.append(Character.forDigit(digest[i] & 0xF, 16));
    }
    return hash.toString();
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String normalized(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = result.length() > 0;
      } else {
        if (blank) {
          result.append(' ');
          blank = false;
        }
        result.append(c);
      }
    }
    return Normalizer.normalize(result, Normalizer.Form.NFC);
  }

  private static String addresses(Node node) {
    return node.stream().flatMap(ContentHash::address).collect(Collectors.joining("\n"));
  }

  private static Stream<String> address(Node node) {
    @Nullable String address = null;
    if (node instanceof MediaBlock block) {
      address = block.media().url();
    } else if (node instanceof InlineImage image) {
      address = image.media().url();
    } else if (node instanceof Embed embed) {
      address = embed.url();
    }
    return Stream.ofNullable(address);
  }
}
