package org.offprint.internal.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.parse.CharsetRule;
import org.offprint.parse.Report;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** Which rule decides the encoding, and that the text comes out right. */
class CharsetRuleTest {
  private static final String QUAY = "Die Brücke am Hafen – „fertig“";

  @ParameterizedTest
  @ValueSource(strings = {"iso-8859-1", "us-ascii", "latin1", "ISO-8859-1 ", "windows-1252"})
  void latin1_and_ascii_labels_mean_windows_1252(String label) {
    assertDeclared(page(label, bytes("93 4E 6F 94 80")), "windows-1252", "“No”€");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "gbk", "GB_2312-80", "chinese", "gb18030"})
  void gb2312_means_gb18030(String label) {
    // A Han character and the one in four bytes, neither of which GB 2312 has.
    assertDeclared(page(label, bytes("E9 46 81 30 81 30")), "gb18030", "镕\u0080");
  }

  @Test
  void gb2312_has_the_euro() {
    assertDeclared(page("gb2312", bytes("A2 E3")), "gb18030", "€");
  }

  @ParameterizedTest
  @ValueSource(strings = {"shift_jis", "x-sjis", "sjis", "windows-31j"})
  void shift_jis_means_windows_31j(String label) {
    assertDeclared(page(label, bytes("87 40 FB FC")), "shift_jis", "①髙");
  }

  @ParameterizedTest
  @ValueSource(strings = {"euc-kr", "ks_c_5601-1987", "korean", "windows-949"})
  void euc_kr_means_windows_949(String label) {
    assertDeclared(page(label, bytes("B0 A1 81 41")), "euc-kr", "가갂");
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-16", "utf-16le", "utf-16be", "unicode", "ucs-2"})
  void utf16_declared_in_ascii_bytes_means_utf8(String label) {
    assertDeclared(page(label, "plain".getBytes(US_ASCII)), "utf-8", "plain");
  }

  @Test
  void without_a_label_bytes_are_windows_1252() {
    byte[] bytes = QUAY.getBytes(Charset.forName("windows-1252"));

    assertRead(SavedPage.of(bytes), "windows-1252", CharsetRule.FALLBACK, QUAY);
  }

  @Test
  void fallback_gives_every_byte_a_character() {
    assertRead(
        SavedPage.of(bytes("61 81 8D 8F 90 9D")),
        "windows-1252",
        CharsetRule.FALLBACK,
        "a\u0081\u008D\u008F\u0090\u009D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-user-defined",
        "iso-2022-kr",
        "hz-gb-2312",
        "iso-2022-cn",
        "replacement",
        "utf-7",
        "nope"
      })
  void labels_without_an_encoding_count_as_none(String label) {
    assertThat(report(SavedPage.of(page(label, bytes("E9")))).charsetRule())
        .isEqualTo(CharsetRule.FALLBACK);
    assertThat(report(SavedPage.of(bytes("E9")).withCharset(label)).charsetRule())
        .isEqualTo(CharsetRule.FALLBACK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "no such thing", "utf-8\u0000", "%", "日本", "()[]{}"})
  void invalid_charset_names_fall_through(String label) {
    assertThat(report(SavedPage.of(bytes("E9")).withCharset(label)).charsetRule())
        .isEqualTo(CharsetRule.FALLBACK);
  }

  @Test
  void unmarked_utf16_is_known_by_its_zero_bytes() {
    assertRead(SavedPage.of(QUAY.getBytes(UTF_16LE)), "utf-16le", CharsetRule.NUL_PATTERN, QUAY);
    assertRead(SavedPage.of(QUAY.getBytes(UTF_16BE)), "utf-16be", CharsetRule.NUL_PATTERN, QUAY);
    assertThat(report(SavedPage.of("<p>one</p>".getBytes(UTF_16LE))).sourceKind())
        .isEqualTo(SourceKind.HTML);
  }

  @Test
  void mark_beats_every_label() {
    String html = "<meta charset=koi8-r><p>é";
    for (String mark : new String[] {"utf-8", "utf-16le", "utf-16be"}) {
      byte[] bytes = ("\uFEFF" + html).getBytes(Charset.forName(mark));

      assertRead(
          SavedPage.of(bytes).withCharset("shift_jis"), mark, CharsetRule.BYTE_ORDER_MARK, html);
    }
  }

  @Test
  void mark_alone_is_an_empty_text() {
    for (String mark : new String[] {"EF BB BF", "FF FE", "FE FF"}) {
      SavedPage page = SavedPage.of(bytes(mark));

      assertThat(decode(page).text()).isEmpty();
      assertThat(report(page).charsetRule()).isEqualTo(CharsetRule.BYTE_ORDER_MARK);
    }
  }

  @Test
  void only_the_first_mark_is_dropped() {
    assertThat(decode(SavedPage.of(bytes("EF BB BF EF BB BF 61"))).text()).isEqualTo("\uFEFFa");
  }

  @Test
  void valid_utf8_beats_transport_and_declaration() {
    String html = "<meta charset=iso-8859-1><p>Brücke";

    assertRead(
        SavedPage.of(html.getBytes(UTF_8)).withCharset("koi8-r"),
        "utf-8",
        CharsetRule.VALID_UTF8,
        html);
  }

  @Test
  void transport_beats_declaration() {
    byte[] bytes = page("iso-8859-1", bytes("C4 C1"));

    DecodedSource source = decode(SavedPage.of(bytes).withCharset("KOI8-R"));

    assertThat(source.charset()).isEqualTo("koi8-r");
    assertThat(source.rule()).isEqualTo(CharsetRule.TRANSPORT);
    assertThat(source.text()).endsWith("да");
  }

  @Test
  void transport_may_name_utf16() {
    SavedPage page = SavedPage.of("日本語".getBytes(UTF_16BE)).withCharset("utf-16be");

    assertRead(page, "utf-16be", CharsetRule.TRANSPORT, "日本語");
  }

  @Test
  void transport_cannot_turn_ascii_into_utf16() {
    SavedPage page = SavedPage.of("plain".getBytes(US_ASCII)).withCharset("utf-16");

    assertRead(page, "utf-8", CharsetRule.TRANSPORT, "plain");
  }

  @Test
  void seven_bit_encodings_count_though_their_bytes_are_ascii() {
    byte[] japanese = bytes("1B 24 42 46 7C 4B 5C 2D 21 1B 28 42");

    assertDeclared(page("iso-2022-jp", japanese), "iso-2022-jp", "日本①");
    assertRead(
        SavedPage.of(japanese).withCharset("csiso2022jp"),
        "iso-2022-jp",
        CharsetRule.TRANSPORT,
        "日本①");
  }

  @Test
  void unlabelled_ascii_falls_through_with_the_same_text() {
    assertRead(
        SavedPage.of("plain".getBytes(US_ASCII)), "windows-1252", CharsetRule.FALLBACK, "plain");
  }

  @Test
  void empty_input_is_an_empty_text() {
    assertRead(SavedPage.of(new byte[0]), "windows-1252", CharsetRule.FALLBACK, "");
    assertThat(report(SavedPage.of(new byte[0])).sourceKind()).isEqualTo(SourceKind.TEXT);
  }

  @Test
  void plain_text_declares_nothing() {
    byte[] bytes = "Write <meta charset=koi8-r> here: é".getBytes(ISO_8859_1);

    assertThat(report(SavedPage.of(bytes)).charsetRule()).isEqualTo(CharsetRule.FALLBACK);
    assertThat(report(SavedPage.of(bytes).withKind(SourceKind.HTML)).charset()).isEqualTo("koi8-r");
  }

  @ParameterizedTest
  @CsvSource({
    "koi8-u,         AE BE,       ўЎ",
    "macintosh,      DB CA 8A,    €\u00A0ä",
    "x-mac-cyrillic, 80 A2 B6 FF, АҐґ€",
    "ibm866,         8F E0 A8,    При",
    "iso-8859-10,    A1 BD,       Ą―",
    "iso-8859-14,    A1 D0,       ḂŴ",
    "iso-8859-16,    A4 AA,       €Ș",
    "windows-1255,   CA,          \u05BA",
    "tis-620,        A1 80,       ก€",
    "euc-jp,         A1 C1 AD A1, ～①",
    "big5,           A1 45 A1 FE, ‧／",
    "big5,           87 40,       䏰",
  })
  void encodings_are_those_of_the_standard(String label, String hex, String text) {
    assertThat(decode(SavedPage.of(bytes(hex)).withCharset(label)).text()).isEqualTo(text);
  }

  private static void assertDeclared(byte[] bytes, String charset, String end) {
    DecodedSource source = decode(SavedPage.of(bytes));

    assertThat(source.text()).endsWith("<p>" + end);
    assertThat(source.replacedSequences()).isZero();
    assertThat(source.charset()).isEqualTo(charset);
    assertThat(report(SavedPage.of(bytes)).charsetRule()).isEqualTo(CharsetRule.DECLARED);
  }

  private static void assertRead(SavedPage page, String charset, CharsetRule rule, String text) {
    assertThat(decode(page).text()).isEqualTo(text);
    assertThat(report(page).charset()).isEqualTo(charset);
    assertThat(report(page).charsetRule()).isEqualTo(rule);
  }

  private static byte[] page(String label, byte[] content) {
    byte[] head = ("<!doctype html><meta charset=\"" + label + "\"><p>").getBytes(US_ASCII);
    byte[] page = Arrays.copyOf(head, head.length + content.length);
    System.arraycopy(content, 0, page, head.length, content.length);
    return page;
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }

  private static DecodedSource decode(SavedPage page) {
    return new SourceDecoder().decode(page);
  }

  private static Report report(SavedPage page) {
    return Offprint.parser().parse(page).report();
  }
}
