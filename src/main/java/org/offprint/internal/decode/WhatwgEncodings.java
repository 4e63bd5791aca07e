package org.offprint.internal.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The encodings of the WHATWG Encoding Standard that this runtime can decode: the Unicode and the
 * single-byte ones always, those with several bytes to a character if the JDK was built with them.
 *
 * <p>Two are left out on purpose. The standard's {@code replacement} decodes nothing, and {@code
 * x-user-defined} was made for binary data.
 */
final class WhatwgEncodings {
  private static final Encoding UTF_8 = new JdkEncoding("utf-8", StandardCharsets.UTF_8, Map.of());
  private static final Map<String, Encoding> ENCODINGS = collect();
  private static final Encoding WINDOWS_1252 = ENCODINGS.get("windows-1252");

  private WhatwgEncodings() {}

  /** UTF-8. */
  static Encoding utf8() {
    return UTF_8;
  }

  /** What is left when nothing says otherwise; it gives every byte a character. */
  static Encoding windows1252() {
    return WINDOWS_1252;
  }

  /** The encoding that a label means, or empty if it is not known or cannot be decoded. */
  static Optional<Encoding> labelled(String label) {
    return WhatwgLabels.name(label).map(ENCODINGS::get);
  }

  private static Map<String, Encoding> collect() {
    Map<String, Encoding> all = new HashMap<>(SingleByteTables.read());
    all.put(UTF_8.name(), UTF_8);
    all.put("utf-16le", Utf16Encoding.LITTLE_ENDIAN);
    all.put("utf-16be", Utf16Encoding.BIG_ENDIAN);
    addFromJdk(all, "gb18030", "GB18030", Map.of());
    addFromJdk(all, "big5", "Big5-HKSCS", big5());
    addFromJdk(all, "euc-jp", "x-eucJP-Open", eucJp());
    addFromJdk(all, "iso-2022-jp", "x-windows-iso2022jp", Map.of());
    addFromJdk(all, "shift_jis", "windows-31j", Map.of());
    addFromJdk(all, "euc-kr", "x-windows-949", Map.of());
    // The standard decodes GBK with the larger GB18030.
    Optional.ofNullable(all.get("gb18030")).ifPresent(gb18030 -> all.put("gbk", gb18030));
    return Map.copyOf(all);
  }

  private static void addFromJdk(
      Map<String, Encoding> all,
      String name,
      String charset,
      Map<Character, Character> standardFor) {
    if (Charset.isSupported(charset)) {
      all.put(name, new JdkEncoding(name, Charset.forName(charset), standardFor));
    }
  }

  /** The full-width forms that the standard's index has where the JDK follows JIS. */
  private static Map<Character, Character> eucJp() {
    return Map.of(
        '\u2014', '\u2015',
        '\u301C', '\uFF5E',
        '\u2016', '\u2225',
        '\u2212', '\uFF0D',
        '\u00A2', '\uFFE0',
        '\u00A3', '\uFFE1',
        '\u00AC', '\uFFE2');
  }

  /**
   * The punctuation that the standard's index has where the JDK follows HKSCS. The full-width
   * slashes of bylines share their character in the JDK with two diagonals for drawing boxes, which
   * go with them.
   */
  private static Map<Character, Character> big5() {
    return Map.ofEntries(
        Map.entry('\u2022', '\u2027'),
        Map.entry('\uFF64', '\uFE51'),
        Map.entry('\u203E', '\u00AF'),
        Map.entry('\u223C', '\uFF5E'),
        Map.entry('\u2641', '\u2295'),
        Map.entry('\u2609', '\u2299'),
        Map.entry('\u2571', '\uFF0F'),
        Map.entry('\u2572', '\uFF3C'),
        Map.entry('\uFF0F', '\u2215'),
        Map.entry('\uFF3C', '\uFE68'),
        Map.entry('\u00A5', '\uFFE5'),
        Map.entry('\u00A2', '\uFFE0'),
        Map.entry('\u00A3', '\uFFE1'));
  }
}
