package org.offprint.internal.decode;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SavedPage;

/** What cannot be decoded becomes U+FFFD, as often as in a browser, and is counted. */
class MalformedInputTest {
  @ParameterizedTest
  @CsvSource({
    "utf-8,       61 80 62,          a�b",
    "utf-8,       C0 80,             ��",
    "utf-8,       E2 82 41,          �A",
    "utf-8,       F0 9F 98 3C,       �<",
    "utf-8,       F0 80 80 80,       ����",
    "utf-8,       ED A0 80,          ���",
    "utf-8,       ED A0,             ��",
    "utf-8,       F4 90 80 80,       ����",
    "utf-8,       FF FF,             ��",
    "utf-16le,    3D D8 61 00,       �a",
    "utf-16le,    00 DE 61 00,       �a",
    "utf-16be,    4E 2D D8 3D,       中�",
    "utf-16be,    4E 2D D8,          中�",
    "utf-16be,    4E 2D D8 3D DE,    中�",
    "shift_jis,   81 3C 62,          �<b",
    "euc-kr,      B0 3C 62,          �<b",
    "gb18030,     81 30 3C 62,       �0<b",
    "big5,        FA,                �",
    "euc-jp,      8F A1 3C,          �<",
    "iso-2022-jp, 1B 24 42 46 7C 46, 日�",
    "iso-2022-jp, 1B 24 42 46 7C 7E 7E 46 7C, 日�日",
    "iso-2022-jp, 61 1B 78 62,       a�xb",
    "iso-8859-6,  A1 C7,             �ا",
  })
  void sequences_are_replaced_and_counted(String label, String hex, String text) {
    byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);

    DecodedSource source = decode(SavedPage.of(bytes).withCharset(label));

    assertThat(source.charset()).isEqualTo(label);
    assertThat(source.text()).isEqualTo(text);
    assertThat(source.replacedSequences())
        .isEqualTo((int) text.chars().filter(c -> c == 0xFFFD).count());
  }

  @ParameterizedTest
  @CsvSource({
    "&#xD800;,           &#xFFFD;,         1",
    "&#XdfFf,            &#xFFFD;,         1",
    "a&#0055296;b,       a&#xFFFD;b,       1",
    "&#xD83D; &#xDE00;,  &#xFFFD; &#xFFFD;, 2",
    "&#xDE00;&#xD83D;,   &#xFFFD;&#xFFFD;, 2",
    "&#xD83D;&#56832;,   &#xD83D;&#56832;, 0",
    "&#xD7FF;&#xE000;,   &#xD7FF;&#xE000;, 0",
    "&#x1D800;&#155296;, &#x1D800;&#155296;, 0",
    "&#&#x;&#x,          &#&#x;&#x,        0",
    "&#٥٥٢٩٦;,           &#٥٥٢٩٦;,         0",
  })
  void references_to_halves_of_pairs_are_replaced_and_counted(
      String markup, String text, int replaced) {
    DecodedSource source = decode(SavedPage.ofHtml(markup));

    assertThat(source.text()).isEqualTo(text);
    assertThat(source.replacedSequences()).isEqualTo(replaced);
    assertThat(decode(SavedPage.ofText(markup)).text()).isEqualTo(markup);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void character_cut_at_the_end_of_utf8_is_one_replacement(int missing) {
    byte[] whole = "Das Ende fällt aus 🚢".getBytes(UTF_8);

    DecodedSource source = decode(SavedPage.of(Arrays.copyOf(whole, whole.length - missing)));

    assertThat(source.rule()).isEqualTo(CharsetRule.VALID_UTF8);
    assertThat(source.text()).isEqualTo("Das Ende fällt aus �");
    assertThat(source.replacedSequences()).isEqualTo(1);
  }

  @Test
  void cut_character_alone_does_not_make_utf8() {
    byte[] bytes = {'c', 'a', 'f', (byte) 0xE9};

    DecodedSource source = decode(SavedPage.of(bytes));

    assertThat(source.charset()).isEqualTo("windows-1252");
    assertThat(source.text()).isEqualTo("café");
  }

  @Test
  void invalid_byte_anywhere_does_not_make_utf8() {
    byte[] bytes = "Brücke, later a stray byte: ? and more".getBytes(UTF_8);
    bytes[29] = (byte) 0xE9;

    assertThat(decode(SavedPage.of(bytes)).rule()).isEqualTo(CharsetRule.FALLBACK);
  }

  @Test
  void unit_cut_at_the_end_of_utf16_is_one_replacement() {
    byte[] whole = "\uFEFFharbour".getBytes(UTF_16LE);

    DecodedSource source = decode(SavedPage.of(Arrays.copyOf(whole, whole.length - 1)));

    assertThat(source.text()).isEqualTo("harbou�");
    assertThat(source.replacedSequences()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {8190, 8191, 8192, 8193, 16383, 16384})
  void characters_across_the_edges_of_buffers_stay_whole(int before) {
    String text = "a".repeat(before) + "🚢é\u3042" + "b".repeat(9000);

    assertThat(decode(SavedPage.of(text.getBytes(UTF_8))).text()).isEqualTo(text);
    SavedPage wrong = SavedPage.of((text + "?").getBytes(UTF_8)).withCharset("utf-8");
    assertThat(decode(wrong).text()).isEqualTo(text + "?");
  }

  @Test
  void lone_surrogates_are_replaced_one_by_one_so_that_offsets_stay() {
    String text = "a\uD83Db\uDE00c\uD83D\uDE00\uDC00\uD800";

    DecodedSource source = decode(SavedPage.ofText(text));

    assertThat(source.text()).isEqualTo("a�b�c\uD83D\uDE00��");
    assertThat(source.text()).hasSameSizeAs(text);
    assertThat(source.replacedSequences()).isEqualTo(4);
    assertThat(source.rule()).isEqualTo(CharsetRule.CHARACTERS);
    assertThat(source.charset()).isEqualTo("utf-16");
  }

  @Test
  void mark_before_characters_is_dropped() {
    DecodedSource source = decode(SavedPage.ofText("\uFEFF\uFEFFa"));

    assertThat(source.text()).isEqualTo("\uFEFFa");
    assertThat(source.replacedSequences()).isZero();
  }

  @Test
  void zero_bytes_of_a_text_stay() {
    byte[] bytes = "one\0two and a good deal more".getBytes(UTF_8);

    assertThat(decode(SavedPage.of(bytes)).text()).startsWith("one\0two");
  }

  private static DecodedSource decode(SavedPage page) {
    return new SourceDecoder().decode(page);
  }
}
