package org.offprint.internal.export.epub;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * UUIDs made from a name (version 5, RFC 9562), so that the same name always gives the same UUID.
 */
final class NamedUuid {
  /** The name space of addresses. */
  private static final byte[] ADDRESSES =
      HexFormat.of().parseHex("6ba7b8119dad11d180b400c04fd430c8");

  /** In bytes: RFC 9562, section 4. */
  private static final int LENGTH = 16;

  private NamedUuid() {}

  /** The UUID of an address. */
  static String of(String address) {
    byte[] hash = sha1(address);
    hash[6] = (byte) (hash[6] & 0x0f | 0x50);
    hash[8] = (byte) (hash[8] & 0x3f | 0x80);
    String hex = HexFormat.of().formatHex(hash, 0, LENGTH);
    return String.join(
        "-",
        hex.substring(0, 8),
        hex.substring(8, 12),
        hex.substring(12, 16),
        hex.substring(16, 20),
        hex.substring(20));
  }

  private static byte[] sha1(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(ADDRESSES);
      return digest.digest(name.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
