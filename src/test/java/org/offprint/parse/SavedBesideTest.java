package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.export.EpubExporter;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.source.Resources;
import org.offprint.source.SavedPage;
import org.offprint.testing.SavedFiles;

/** What was saved beside a page: pictures for exporters, and the documents of frames. */
class SavedBesideTest {
  /** The smallest picture that is one by its first bytes. */
  private static final byte[] PICTURE = "GIF89a-a-boat".getBytes(StandardCharsets.ISO_8859_1);

  private static final String FRAME = SavedFiles.page("The lamp on the far side");

  @TempDir Path folder;

  private static byte[] page(String picture) {
    return SavedFiles.page("The last boat")
        .replace(
            "<p>On the far",
            "<figure><img src=\""
                + picture
                + "\" width=800 height=600 alt=Boat><figcaption>The boat at its pier in the"
                + " morning.</figcaption></figure><p>On the far")
        .getBytes(UTF_8);
  }

  private static String picture(Article article) {
    return article.stream()
        .filter(MediaBlock.class::isInstance)
        .map(MediaBlock.class::cast)
        .map(MediaBlock::media)
        .map(Media::url)
        .findFirst()
        .orElseThrow();
  }

  private static void holdsThePicture(ParseResult result) throws IOException {
    assertThat(result.resources().find(picture(result.article()))).contains(PICTURE);
    assertThat(pictures(result)).containsExactly(PICTURE);
    assertThat(
            Exporters.html()
                .asPage()
                .withRemotePictures(false)
                .withResources(result.resources()::find)
                .export(result.article()))
        .contains("src=\"data:image/gif;base64,R0lGODlhLWEtYm9hdA==\"");
  }

  /** Those in the book of an article. */
  private static List<byte[]> pictures(ParseResult result) throws IOException {
    ByteArrayOutputStream book = new ByteArrayOutputStream();
    new EpubExporter().withResources(result.resources()::find).write(result.article(), book);
    List<byte[]> pictures = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().contains("pictures/")) {
          pictures.add(zip.readAllBytes());
        }
      }
    }
    return pictures;
  }

  private static ParseResult parse(byte[] file) {
    return Offprint.parser().parse(SavedPage.of(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://img.example/boat%20one.gif", "https://img.example/boat.gif?a=1"})
  void a_saved_mail_has_pictures_by_their_address(String url) throws IOException {
    holdsThePicture(parse(SavedFiles.mhtml(page(url), Map.of(url, PICTURE))));
  }

  @Test
  void addresses_are_compared_without_escapes() throws IOException {
    byte[] page = page("https://img.example/boat%20%C3%A9.gif");
    holdsThePicture(
        parse(SavedFiles.mhtml(page, Map.of("https://img.example/boat%20%c3%a9.gif", PICTURE))));
  }

  @Test
  void a_saved_mail_has_pictures_by_their_number() throws IOException {
    holdsThePicture(
        parse(SavedFiles.mhtml(page("cid:boat@ferry"), Map.of("cid:boat@ferry", PICTURE))));
  }

  @Test
  void a_web_archive_has_pictures() throws IOException {
    String url = "https://img.example/boat.gif";
    holdsThePicture(parse(SavedFiles.webArchive(page(url), Map.of(url, PICTURE), Map.of())));
  }

  @Test
  void a_zipped_page_has_pictures_in_its_archive() throws IOException {
    String manifest = "{\"originalUrl\":\"" + SavedFiles.URL + "?a=b\"}";
    byte[] zip =
        SavedFiles.zip(
            "manifest.json", manifest.getBytes(UTF_8),
            "index.html", page("images/0.gif"),
            "images/0.gif", PICTURE);

    holdsThePicture(parse(zip));
    assertThat(parse(zip).resources().find("index.html")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Boat_files/a.gif", "./Boat-Dateien/a%20b.gif", "Boat_fichiers/c/a.gif#x"})
  void a_page_has_pictures_in_the_folder_beside_it(String address) throws IOException {
    String name = address.replace("./", "").replace("%20", " ").replace("#x", "");
    Path picture = folder.resolve(name);
    Files.createDirectories(picture.getParent());
    Files.write(picture, PICTURE);
    Path file = Files.write(folder.resolve("Boat.html"), page(address));

    holdsThePicture(Offprint.parser().parse(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other_files/a.gif",
        "Boat.gif",
        "Boat_files/../secret.gif",
        "Boat_files/../../secret.gif",
        "Boat_files/%2e%2e/secret.gif",
        "Boat_files/link.gif",
        "Boat_linked/a.gif",
        "Boat_files/\u0000",
        "Boat_files",
        "/etc/hostname",
        "file:///etc/hostname",
        "Boat_files/missing.gif"
      })
  void no_other_file_is_read(String address) throws IOException {
    Files.createDirectories(folder.resolve("in/Boat_files"));
    Files.createDirectories(folder.resolve("in/other_files"));
    Files.createDirectories(folder.resolve("away"));
    for (String secret :
        List.of(
            "secret.gif", "in/secret.gif", "in/other_files/a.gif", "in/Boat.gif", "away/a.gif")) {
      Files.write(folder.resolve(secret), PICTURE);
    }
    Files.createSymbolicLink(
        folder.resolve("in/Boat_files/link.gif"), folder.resolve("in/secret.gif"));
    Files.createSymbolicLink(folder.resolve("in/Boat_linked"), folder.resolve("away"));
    Path file = Files.write(folder.resolve("in/Boat.html"), page("https://img.example/a.gif"));

    assertThat(Offprint.parser().parse(file).resources().find(address)).isEmpty();
  }

  @Test
  void files_beyond_the_limit_are_not_read() throws IOException {
    Files.createDirectories(folder.resolve("Boat_files"));
    Files.write(folder.resolve("Boat_files/a.gif"), new byte[3_000]);
    Path file = Files.write(folder.resolve("Boat.html"), page("Boat_files/a.gif"));
    ParseLimits limits = ParseLimits.builder().inputBytes(2_000).build();

    assertThat(
            ArticleParser.builder()
                .limits(limits)
                .build()
                .parse(file)
                .resources()
                .find("Boat_files/a.gif"))
        .isEmpty();
  }

  private static byte[] framed(String source) {
    return ("<html lang=en><head><title>A frame</title></head><body><iframe src=\""
            + source
            + "\"></iframe></body></html>")
        .getBytes(UTF_8);
  }

  private static void showsTheFrame(ParseResult result) {
    assertThat(result.article().body()).hasSizeGreaterThan(1);
    assertThat(result.article().body().get(0).plainText()).startsWith("The ferry left at six");
  }

  @Test
  void the_document_of_a_frame_is_read_from_a_mail() {
    byte[] frame = FRAME.getBytes(UTF_8);

    showsTheFrame(
        parse(
            SavedFiles.mhtml(
                framed("cid:frame-2@mhtml.blink"), Map.of("cid:frame-2@mhtml.blink", frame))));
  }

  @Test
  void the_document_of_a_frame_is_read_from_a_web_archive() {
    String url = "https://ferry.example/frame";
    byte[] frame = FRAME.getBytes(UTF_8);

    showsTheFrame(parse(SavedFiles.webArchive(framed("/frame"), Map.of(), Map.of(url, frame))));
  }

  @Test
  void the_document_of_a_frame_is_read_from_the_folder() throws IOException {
    Files.createDirectories(folder.resolve("Boat_files"));
    Files.writeString(folder.resolve("Boat_files/saved_resource.html"), FRAME);
    Path file =
        Files.write(folder.resolve("Boat.html"), framed("./Boat_files/saved_resource.html"));

    showsTheFrame(Offprint.parser().parse(file));
  }

  @Test
  void frames_beside_an_article_are_in_the_report() {
    byte[] page = page("a.gif");
    String framed =
        new String(page, UTF_8).replace("</article>", "</article><iframe src=\"cid:ad\"></iframe>");
    byte[] advertisement = "<html><body><p>Buy a boat.</p></body></html>".getBytes(UTF_8);

    ParseResult result =
        parse(SavedFiles.mhtml(framed.getBytes(UTF_8), Map.of("cid:ad", advertisement)));

    assertThat(result.report().omissions())
        .anySatisfy(
            left -> {
              assertThat(left.rule()).isEqualTo("frame-document");
              assertThat(left.text()).isEqualTo("Buy a boat.");
            });
  }

  @Test
  void a_ring_of_frames_is_read_once() {
    byte[] ring =
        "<html><body><p>Round</p><iframe src=\"cid:a\"></iframe></body></html>".getBytes(UTF_8);

    ParseResult result = parse(SavedFiles.mhtml(framed("cid:a"), Map.of("cid:a", ring)));

    assertThat(result.article().body().toString() + result.report().omissions())
        .containsOnlyOnce("Round");
  }

  @Test
  void what_callers_know_beside_a_page_is_used() throws IOException {
    Resources known = url -> url.endsWith("boat.gif") ? Optional.of(PICTURE) : Optional.empty();

    holdsThePicture(
        Offprint.parser()
            .parse(SavedPage.of(page("https://a.example/boat.gif")).withResources(known)));
  }

  @Test
  void a_lookup_that_fails_fails_the_export_and_no_parse() {
    Resources broken =
        url -> {
          throw new IOException("no disk");
        };
    byte[] page = page("https://a.example/boat.gif");
    String framed =
        new String(page, UTF_8).replace("</body>", "<iframe src=a.html></iframe></body>");

    ParseResult result = Offprint.parser().parse(SavedPage.ofHtml(framed).withResources(broken));

    assertThat(result.article().body()).hasSizeGreaterThan(1);
    assertThatThrownBy(
            () ->
                Exporters.html()
                    .asPage()
                    .withResources(result.resources()::find)
                    .write(result.article(), new StringBuilder()))
        .isInstanceOf(IOException.class)
        .hasMessage("no disk");
  }

  @Test
  void pictures_that_are_none_by_their_bytes_are_not_included() {
    String markup =
        Exporters.html()
            .asPage()
            .withRemotePictures(false)
            .withResources(url -> Optional.of("<svg onload=x>".getBytes(UTF_8)))
            .export(Offprint.parseHtml(new String(page("https://a.example/a.svg"), UTF_8), null));

    assertThat(markup).doesNotContain("onload", "base64");
  }
}
