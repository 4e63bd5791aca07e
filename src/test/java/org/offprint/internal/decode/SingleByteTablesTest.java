package org.offprint.internal.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables against the JDK's, which others made. */
class SingleByteTablesTest {
  private static final Map<String, String> JDK_NAMES =
      Map.of(
          "macintosh", "x-MacRoman",
          "x-mac-cyrillic", "x-MacUkraine",
          "windows-874", "x-windows-874",
          "iso-8859-8-i", "iso-8859-8");

  @Test
  void there_are_twenty_eight() {
    assertThat(SingleByteTables.read()).hasSize(28);
  }

  @Test
  void tables_agree_with_the_jdk_but_for_what_the_standard_defines_otherwise() {
    Map<String, Set<String>> differences = new TreeMap<>();
    SingleByteTables.read()
        .forEach(
            (name, encoding) -> {
              String jdkName = JDK_NAMES.getOrDefault(name, name);
              if (Charset.isSupported(jdkName)) {
                Set<String> bytes = differences(encoding, Charset.forName(jdkName));
                if (!bytes.isEmpty()) {
                  differences.put(name, bytes);
                }
              }
            });

    assertThat(differences)
        .isEqualTo(Map.of("koi8-u", Set.of("AE", "BE"), "x-mac-cyrillic", Set.of("FF")));
  }

  /** The bytes that the JDK maps, and otherwise. */
  private static Set<String> differences(Encoding encoding, Charset jdk) {
    Set<String> bytes = new TreeSet<>();
    for (int b = 0; b < 256; b++) {
      byte[] one = {(byte) b};
      String theirs = new String(one, jdk);
      String ours = encoding.decode(one, 0).text();
      if (!theirs.equals("\uFFFD") && !theirs.equals(ours)) {
        bytes.add(String.format("%02X", b));
      }
    }
    return bytes;
  }
}
