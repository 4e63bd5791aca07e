package org.offprint.parse;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.SavedFiles;

/** Mails and pages saved as mails, as programs write them and as damage leaves them. */
class SavedAsMailTest {
  private static final String PAGE = SavedFiles.page("The fähre");
  private static final String SAVED =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: "
          + SavedFiles.URL
          + "\r\nMIME-Version: 1.0\r\n";
  private static final String PARTS = SAVED + "Content-Type: multipart/related; boundary=A\r\n\r\n";
  private static final String HTML = "--A\r\nContent-Type: text/html\r\n\r\n" + PAGE;
  private static final String MAIL =
      "From: Ines Varga <ines@ferry.example>\r\nMessage-ID: <1@ferry.example>\r\n"
          + "Subject: Crossing\r\nMIME-Version: 1.0\r\n";
  private static final String WORDS =
      "The ferry left at six, as it has for forty years, and nobody was late for it.\r\n";

  static Stream<String> saved() {
    String coded = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8));
    String base64 = "--A\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n";
    String first = Base64.getMimeEncoder().encodeToString(PAGE.substring(0, 100).getBytes(UTF_8));
    String rest = Base64.getMimeEncoder().encodeToString(PAGE.substring(100).getBytes(UTF_8));
    return Stream.of(
        PARTS + HTML,
        (PARTS + HTML + "\r\n--A--\r\n").replace("\r\n", "\n"),
        "\u00EF\u00BB\u00BF\r\n" + PARTS + HTML,
        "\r\n\r\n" + PARTS + HTML,
        PARTS.replace("boundary=A", "boundary=B") + HTML + "\r\n--A--\r\n",
        PARTS.replace("; boundary=A", "") + HTML + "\r\n--A--\r\n",
        PARTS + HTML.replace("Content-Type: text/html", "Content-Location: " + SavedFiles.URL),
        PARTS + HTML.replace("text/html", "text/html; charset=x-user-defined"),
        PARTS + HTML.replace("text/html", "text/html; charset=unknown-to-all"),
        PARTS
            + HTML.replace("/html\r\n", "/html\r\nContent-Transfer-Encoding: quoted-printable\r\n"),
        SAVED + "Content-Type: text/html\r\n\r\n" + PAGE,
        PARTS + base64 + coded,
        PARTS + base64 + coded.substring(0, 152) + "!*~\r\n" + coded.substring(152),
        PARTS + base64 + first + "\r\n" + rest);
  }

  @ParameterizedTest
  @MethodSource("saved")
  void a_saved_page_is_read_whole(String file) {
    ParseResult result = parse(file.replace("ä", "\u00C3\u00A4"));

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.MHTML);
    assertThat(result.article().body()).isEqualTo(Offprint.parseHtml(PAGE, SavedFiles.URL).body());
    assertThat(result.article().metadata().url()).contains(SavedFiles.URL);
  }

  /** The part that is meant may stand in another one, and what is meant may hold others. */
  @ParameterizedTest
  @CsvSource({"<page>, ''", "<both>, ''", "'', <page>"})
  void the_start_is_read_wherever_it_stands(String outer, String inner) {
    String file =
        SAVED
            + "Content-Type: multipart/related; start=\""
            + outer
            + "\"; boundary=A\r\n\r\n--A\r\nContent-Type: text/html\r\n\r\n<p>A frame of boats.\r\n"
            + "--A\r\nContent-ID: <both>\r\nContent-Type: multipart/alternative; boundary=B; start=\""
            + inner
            + "\"\r\n\r\n--B\r\nContent-Type: text/plain\r\n\r\nPlain\r\n"
            + "--B\r\nContent-Type: text/html\r\nContent-ID: <page>\r\n\r\n"
            + SavedFiles.page("The ferry")
            + "\r\n--B--\r\n--A--\r\n";

    assertThat(parse(file).article().title()).isEqualTo("The ferry");
  }

  /** Chromium folds no address; other programs fold them anywhere. */
  @Test
  void addresses_are_as_long_and_as_folded_as_they_are() {
    String path = "x".repeat(1500) + "[1]";
    String part = "--A\r\nContent-Type: text/html\r\nContent-Location: ";
    String parts = PARTS.replaceFirst("Snapshot.*\r\n", "");

    assertThat(url(parts + part + "https://ferry.example/" + path + "\r\n\r\n" + PAGE))
        .isEqualTo("https://ferry.example/" + path);
    assertThat(url(parts + part + "HTTPS://ferry.\r\n example/\r\n\ta\r\n\r\n" + PAGE))
        .isEqualTo("HTTPS://ferry.example/a");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "Ines Varga <i@ferry.example>; Ines Varga",
        "\"Ines \\\"Boat\\\" Varga\" <i@ferry.example>; Ines \"Boat\" Varga",
        "=?utf-8?B?SW7DqXM=?= Varga <i@ferry.example>; Inés Varga",
        "In\u00E9s Varga <i@ferry.example>; Inés Varga",
        "i@ferry.example (Ines Varga); Ines Varga",
        "\"i@ferry.example\" <i@ferry.example>; ",
        "i@ferry.example; ",
      },
      delimiter = ';')
  void who_sent_a_mail_is_its_author(String from, String name) {
    String mail = MAIL.replaceFirst("From: [^\r]*", "") + "From: " + from;
    Article article = parse(mail.strip() + "\r\n\r\n" + WORDS).article();

    assertThat(article.authors())
        .extracting(Contributor::name)
        .isEqualTo(name == null ? java.util.List.of() : java.util.List.of(name));
  }

  @Test
  void what_a_list_adds_below_a_mail_is_not_the_mail() {
    String mail =
        MAIL
            + "Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\nContent-Type: text/plain\r\n\r\n"
            + WORDS
            + "--A\r\nContent-Type: text/html\r\n\r\n<p>Leave the list.\r\n--A--\r\n";

    assertThat(parse(mail).article().plainText()).contains("left at six");
  }

  @Test
  void further_texts_of_a_mail_are_named_and_its_other_forms_are_not() {
    String text = "--A\r\nContent-Type: text/plain\r\n\r\n";
    String file = "--A\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\n";
    String parts = text + WORDS + file + WORDS + text + "And home.\r\n" + text + "\r\n" + HTML;
    String mixed = MAIL + "Content-Type: multipart/mixed; boundary=A\r\n\r\n" + text + WORDS;

    assertThat(parse(mixed + parts.replace(HTML, text + "A list.\r\n")).report().unreadParts())
        .containsExactly(new UnreadPart("parts 2, 4, 6", UnreadReason.FURTHER_TEXT));
    assertThat(parse(mixed.replace("mixed", "alternative") + HTML).report().unreadParts())
        .isEmpty();
  }

  @Test
  void a_mail_without_words_of_its_own_is_the_one_that_it_forwards() {
    String mail =
        MAIL.replace("Ines Varga", "Bo Lind").replace("Crossing", "Fwd: Crossing")
            + "Content-Type: multipart/mixed; boundary=A\r\n\r\n--A\r\nContent-Type: message/rfc822\r\n"
            + "Content-Disposition: attachment\r\n\r\n"
            + MAIL
            + "\r\n"
            + WORDS
            + "--A--\r\n";

    Article article = parse(mail).article();

    assertThat(article.authors()).extracting(Contributor::name).containsExactly("Ines Varga");
    assertThat(article.plainText()).contains("left at six");
  }

  @Test
  void an_attached_page_is_read_if_the_mail_has_no_words() {
    String attached =
        "--A\r\nContent-Type: text/html\r\nContent-Disposition: attachment; filename=a.html\r\n\r\n"
            + SavedFiles.page("The ferry");
    String head = MAIL + "Content-Type: multipart/mixed; boundary=A\r\n\r\n";

    assertThat(parse(head + attached).article().title()).isEqualTo("The ferry");
    assertThat(
            parse(head + attached + "\r\n--A\r\nContent-Type: text/plain\r\n\r\n" + WORDS)
                .article()
                .title())
        .isEqualTo("Crossing");
  }

  @Test
  void a_mailbox_gives_its_mails(@TempDir Path folder) throws IOException {
    String one = "From ines@ferry.example Mon Nov 23 10:19:59 2026\n" + MAIL + "\r\n" + WORDS;
    String box =
        one
            + "\r\n>From the far side a lamp was seen, and nobody knew whose it was.\r\n\r\n"
            + one.replace("Crossing", "Another crossing");
    Path file = Files.write(folder.resolve("box"), box.getBytes(ISO_8859_1));

    ParseResult first = Offprint.parser().parse(file);

    assertThat(first.report().sourceKind()).isEqualTo(SourceKind.MAIL);
    assertThat(first.report().otherPages()).isEqualTo(1);
    assertThat(first.article().plainText()).contains("\nFrom the far side");
    try (Stream<ParseResult> all = Offprint.parser().parseAll(file)) {
      assertThat(all.map(result -> result.article().title()))
          .containsExactly("Crossing", "Another crossing");
    }
  }

  private static String url(String file) {
    return parse(file).article().metadata().url().orElseThrow();
  }

  private static ParseResult parse(String file) {
    return Offprint.parser().parse(SavedPage.of(file.getBytes(ISO_8859_1)));
  }
}
