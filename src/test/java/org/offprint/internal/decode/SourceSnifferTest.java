package org.offprint.internal.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** What a source is taken for. */
class SourceSnifferTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html>",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<!DocType\n html >",
        "\u00EF\u00BB\u00BF<html>",
        " \t\r\n\f<html>",
        "<HTML lang=de>",
        "<html>",
        "<head>",
        "<body class=x>",
        "<script>",
        "<iframe src=x>",
        "<h1>",
        "<h1 id=\"top\">",
        "<div>",
        "<font color=red>",
        "<table>",
        "<a href='x'>",
        "<style>",
        "<title>One</title>",
        "<b>",
        "<br>",
        "<br/>",
        "<br />",
        "<p>",
        "<p hidden class=x>",
        "<p\nclass=x>",
        "<article>",
        "<section id=s>",
        "<main>",
        "<meta charset=utf-8>",
        "<link rel=x>",
        "<blockquote>",
        "<!-- a note -->",
        "<!-- a note --><html>",
        "<?xml version='1.0'?><html xmlns='x'>",
        "<?xml version='1.0'?>\n<!-- x -->\n<!DOCTYPE html>",
      })
  void markup_is_html(String start) {
    assertThat(kind(start + "The bridge")).isEqualTo(SourceKind.HTML);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bridge",
        "The <p>bridge</p>",
        "<3 hearts",
        "< p >",
        "<",
        "<p",
        "<a@b.c>",
        "<anna@example.org> wrote:",
        "<https://example.org/a=b>",
        "<table of contents>",
        "<section break>",
        "<title to come>",
        "<a",
        "<pre-war>",
        "<paragraph>",
        "<htmlish>",
        "<!doctype htmlx>",
        "<!doctype svg>",
        "<!",
        "</p>",
        "<svg>",
        "<?xml version='1.0'?><feed>",
        "<?xml version='1.0'?><!-- <html> --><feed>",
        "<?xml version='1.0'",
        "<?xml version='1.0'?><!-- open",
        "# <h1>",
        "{\"html\": \"<p>\"}",
        "PK",
        "GIF",
        "BM was here",
        "The ftyp box",
        "RIFF and others",
        "MZ, the writer",
        "bell\u0007",
        "one\u0000two\u0000three\u0000",
        "",
        " ",
      })
  void everything_else_is_text(String start) {
    assertThat(kind(start)).isEqualTo(SourceKind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0089PNG\r\n\u001A\n",
        "GIF89a",
        "\u00FF\u00D8\u00FF\u00E0",
        "RIFF\u0001\u0002\u0003\u0004WEBPVP8 ",
        "\u0000\u0000\u0000\u0020ftypavif",
        "%PDF-1.7\n",
        "PK\u0003\u0004",
        "\u001F\u008B\u0008",
        "\u007FELF",
        "\u00CA\u00FE\u00BA\u00BE",
        "\u0000\u0001\u0000\u0000\u0000",
        "\u00FF\u00FE\u0001\u0000\u0002\u0000\u0003\u0000\u0004\u0000",
        "\u0001\u0002\u0003\u0004",
      })
  void images_archives_and_programs_are_not_read(String start) {
    assertThat(kind(start).isRead()).isFalse();
  }

  @Test
  void noise_is_binary() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);

    assertThat(kind(noise)).isEqualTo(SourceKind.BINARY);
  }

  @Test
  void binary_data_comes_one_character_to_a_byte() {
    byte[] bytes = "\u0089PNG\r\n\u001A\n\u00C3\u00A9\u0000".getBytes(ISO_8859_1);

    SavedPage page = SavedPage.of(bytes).withKind(SourceKind.BINARY).withCharset("utf-8");
    DecodedSource source = new SourceDecoder().decode(page);

    assertThat(source.text()).hasSize(bytes.length);
    assertThat(source.charset()).isEqualTo("windows-1252");
    assertThat(source.replacedSequences()).isZero();
  }

  @Test
  void one_control_character_in_twenty_is_still_text() {
    String enough = "\u0007".repeat(10) + "a".repeat(190);

    assertThat(kind(enough)).isEqualTo(SourceKind.TEXT);
    assertThat(kind(enough + "\u0007")).isEqualTo(SourceKind.BINARY);
  }

  @Test
  void asked_for_kind_wins() {
    byte[] png = "\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1);
    for (SourceKind kind : SourceKind.values()) {
      assertThat(kind(SavedPage.of(png).withKind(kind))).isEqualTo(kind);
      assertThat(kind(SavedPage.ofText("<p>").withKind(kind))).isEqualTo(kind);
      assertThat(kind(SavedPage.of(new byte[0]).withKind(kind))).isEqualTo(kind);
    }
  }

  @Test
  void characters_are_looked_at_when_no_kind_is_given() {
    assertThat(kind(SavedPage.ofText("<p>x").withKind(null))).isEqualTo(SourceKind.HTML);
    assertThat(kind(SavedPage.ofHtml("x").withKind(null))).isEqualTo(SourceKind.TEXT);
    assertThat(kind(SavedPage.ofText("\0\1\2\3").withKind(null))).isEqualTo(SourceKind.BINARY);
  }

  private static SourceKind kind(String latin1) {
    return kind(latin1.getBytes(ISO_8859_1));
  }

  private static SourceKind kind(byte[] bytes) {
    return kind(SavedPage.of(bytes));
  }

  private static SourceKind kind(SavedPage page) {
    return Offprint.parser().parse(page).report().sourceKind();
  }
}
