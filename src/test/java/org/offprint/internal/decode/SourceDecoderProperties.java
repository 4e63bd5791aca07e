package org.offprint.internal.decode;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.internal.table.TableFile;
import org.offprint.parse.CharsetRule;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** What holds for any bytes and any characters. */
class SourceDecoderProperties {
  @Property
  void any_bytes_give_text(@ForAll byte[] bytes) {
    DecodedSource source = decode(SavedPage.of(bytes));

    if (bytes.length > 0 && source.rule() != CharsetRule.BYTE_ORDER_MARK) {
      assertThat(source.text()).isNotEmpty();
    }
    assertThat(source.text()).matches(SourceDecoderProperties::hasNoLoneSurrogate);
  }

  @Property
  void any_bytes_can_be_read_under_any_label(@ForAll("labels") String label, @ForAll byte[] bytes) {
    SavedPage page = SavedPage.of(bytes).withCharset(label).withKind(SourceKind.TEXT);

    DecodedSource source = decode(page);

    long replacements = source.text().chars().filter(c -> c == 0xFFFD).count();
    assertThat((long) source.replacedSequences()).isLessThanOrEqualTo(replacements);
    assertThat(source.text()).matches(SourceDecoderProperties::hasNoLoneSurrogate);
  }

  @Property
  void any_markup_can_be_prescanned(@ForAll("tagSoup") String soup) {
    assertThat(decode(SavedPage.of(("<html>" + soup).getBytes(UTF_8))).text()).endsWith(soup);
  }

  @Property
  void utf8_is_read_back(@ForAll("texts") String text) {
    Assume.that(text.chars().anyMatch(c -> c > 0x7F));

    DecodedSource source = decode(SavedPage.of(text.getBytes(UTF_8)));

    assertThat(source.text()).isEqualTo(text);
    assertThat(source.rule()).isEqualTo(CharsetRule.VALID_UTF8);
  }

  @Property
  void utf16_is_read_back_behind_its_mark(@ForAll("texts") String text) {
    assertThat(decode(SavedPage.of(("\uFEFF" + text).getBytes(UTF_16BE))).text()).isEqualTo(text);
  }

  @Property
  void characters_keep_their_offsets(@ForAll String text) {
    DecodedSource source = decode(SavedPage.ofText(text));

    int mark = text.startsWith("\uFEFF") ? 1 : 0;
    assertThat(source.text()).hasSize(text.length() - mark);
    assertThat(source.text()).matches(SourceDecoderProperties::hasNoLoneSurrogate);
  }

  @Property
  void strict_check_of_utf8_agrees_with_the_jdk(@ForAll("nearlyUtf8") byte[] bytes) {
    boolean valid = Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);

    Utf8Check check = Utf8Check.of(bytes);

    // A character that was cut off counts as valid here and not there.
    if (valid) {
      assertThat(check).isNotEqualTo(Utf8Check.INVALID);
    } else if (check != Utf8Check.INVALID) {
      assertThat(new String(bytes, UTF_8)).endsWith("\uFFFD");
      assertThat(new String(bytes, UTF_8).chars().filter(c -> c == 0xFFFD).count()).isOne();
    }
  }

  @Provide
  Arbitrary<String> labels() {
    return Arbitraries.of(
        TableFile.rows(WhatwgLabels.class, "labels.txt").stream()
            .map(line -> line.text().split(" ")[0])
            .toList());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars('a', 'z')
        .withChars('\u00C0', '\u0250')
        .withChars('\u4E00', '\u4F00')
        .ofMaxLength(50);
  }

  @Provide
  Arbitrary<String> tagSoup() {
    return Arbitraries.of(
            "<", ">", "meta", "charset", "=", "'", "\"", "/", "!--", "-->", " ", "utf-8", "x", "?")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<byte[]> nearlyUtf8() {
    return Arbitraries.of(
            "a", "\u00E9", "\u20AC", "\uD83D\uDE00", "\u0800", "\uD7FF", "\uE000", "\uDBFF\uDFFF")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts).getBytes(UTF_8))
        .flatMap(
            bytes ->
                Arbitraries.integers()
                    .between(0, bytes.length)
                    .flatMap(
                        at -> Arbitraries.bytes().map(b -> withByte(bytes, at, b)).injectNull(0.2))
                    .map(changed -> changed == null ? bytes : changed));
  }

  private static byte[] withByte(byte[] bytes, int at, byte b) {
    byte[] changed = Arrays.copyOf(bytes, Math.max(bytes.length, at + 1));
    changed[at] = b;
    return changed;
  }

  private static boolean hasNoLoneSurrogate(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static DecodedSource decode(SavedPage page) {
    return new SourceDecoder().decode(page);
  }
}
