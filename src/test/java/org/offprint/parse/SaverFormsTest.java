package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Figure;
import org.offprint.model.InlineImage;
import org.offprint.model.ListBlock;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.SavedFiles;

/** Forms that programs give to pages when they save them, each named after program and version. */
class SaverFormsTest {
  private static final byte[] PICTURE = "GIF89a-a-boat".getBytes(StandardCharsets.ISO_8859_1);

  private static String page(String more) {
    return SavedFiles.page("The last boat").replace("<p>On the far", more + "<p>On the far");
  }

  private static ParseResult saved(String more, Map<String, byte[]> parts) {
    return Offprint.parser()
        .parse(SavedPage.of(SavedFiles.mhtml(page(more).getBytes(UTF_8), parts)));
  }

  private static String text(Article article) {
    return article.body().stream().map(Node::plainText).reduce("", (a, b) -> a + "\n" + b);
  }

  private static List<Media> media(Article article) {
    return article.stream()
        .filter(MediaBlock.class::isInstance)
        .map(node -> ((MediaBlock) node).media())
        .toList();
  }

  @Test
  void chromium_156_writes_shadow_roots_in_its_own_way() {
    for (String mode : List.of("open", "closed")) {
      String root =
          "<x-lamp><template shadowmode=\""
              + mode
              + "\"><p>A lamp is lit when the boat is seen from the pier on the other side.</p>"
              + "</template></x-lamp>";

      assertThat(text(saved(root, Map.of()).article())).contains("A lamp is lit when the boat");
    }
  }

  @Test
  void chromium_156_saves_pictures_that_a_script_made_under_their_blob_address()
      throws IOException {
    String url = "blob:https://ferry.example/5f0c";
    ParseResult result =
        saved(
            "<figure><img src=\"" + url + "\" width=800 height=600 alt=Boat></figure>",
            Map.of(url, PICTURE));

    assertThat(media(result.article())).extracting(Media::url).containsExactly(url);
    assertThat(result.resources().find(url)).contains(PICTURE);
  }

  @Test
  void chromium_156_saves_the_source_that_was_shown_and_not_the_image_of_a_picture()
      throws IOException {
    ParseResult result =
        saved(
            "<figure><picture><source srcset=\"large.webp 2x\" type=\"image/webp\">"
                + "<img src=\"small.gif\" width=800 height=600 alt=Boat></picture></figure>",
            Map.of("https://ferry.example/large.webp", PICTURE));

    String url = media(result.article()).get(0).url();
    assertThat(result.resources().find(url)).contains(PICTURE);
  }

  @Test
  void chromium_156_keeps_the_encoding_of_a_page_and_names_none_for_its_part() {
    String page =
        page("<p>Die Fähre fährt um sechs, und an jedem Tag fährt sie so.</p>")
            .replace("charset=utf-8", "charset=windows-1252");
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));

    Article article =
        Offprint.parser().parse(SavedPage.of(SavedFiles.mhtml(bytes, Map.of()))).article();

    assertThat(text(article)).contains("Die Fähre fährt");
  }

  @Test
  void chromium_156_makes_links_within_a_page_absolute() {
    String marks =
        "<p>It has never been late, but for the winter of 1963.<sup><a href=\""
            + SavedFiles.URL
            + "#n1\" id=r1>1</a></sup></p>";
    String notes =
        "<ol class=footnotes><li id=n1>The sound was frozen from January to March. <a href=\""
            + SavedFiles.URL
            + "#r1\">↩</a></li></ol></article>";
    String page = page(marks).replace("</article>", notes);

    Article article =
        Offprint.parser()
            .parse(SavedPage.of(SavedFiles.mhtml(page.getBytes(UTF_8), Map.of())))
            .article();

    assertThat(article.notes())
        .singleElement()
        .extracting(Note::plainText)
        .asString()
        .contains("The sound was frozen");
  }

  @Test
  void chromium_156_keeps_templates_whose_words_are_in_the_report() {
    ParseResult result = saved("<template><p>Nothing shows this.</p></template>", Map.of());

    assertThat(result.report().omissions())
        .anySatisfy(
            left -> {
              assertThat(left.rule()).isEqualTo("template");
              assertThat(left.text()).isEqualTo("Nothing shows this.");
            });
  }

  @Test
  void single_file_2_0_83_saves_the_picture_in_src_and_leaves_its_lazy_address() {
    String page =
        page("<figure><img src=\"data:image/gif;base64,"
                + "R0lGODlh".repeat(200)
                + "\" data-src=\"/lazy.jpg\""
                + " width=800 height=600 alt=Boat></figure>")
            .replace(
                "<html lang=en>",
                "<html lang=en><!--\n Page saved with SingleFile \n url: "
                    + SavedFiles.URL
                    + " \n saved date: Mon Nov 23 2026 10:19:59 GMT+0100\n-->");

    Article article = Offprint.parser().parse(SavedPage.ofHtml(page)).article();

    assertThat(media(article))
        .singleElement()
        .extracting(Media::url)
        .asString()
        .startsWith("data:");
    assertThat(article.metadata().url()).contains(SavedFiles.URL);
  }

  @Test
  void single_file_2_0_83_adds_a_link_with_an_icon_behind_each_film() {
    String page =
        page(
            "<video src=\"https://ferry.example/boat.mp4\" controls width=640 height=360></video>"
                + "<a href=\"https://ferry.example/boat.mp4\" target=_blank><span"
                + " style=\"display:inline-block;width:30px\"><img alt=\"Open video\" width=30 height=30"
                + " src=\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'></svg>\"></span></a>");

    Article article = Offprint.parseHtml(page, SavedFiles.URL);

    assertThat(media(article)).extracting(Media::kind).containsExactly(MediaKind.VIDEO);
  }

  @Test
  void single_file_2_0_83_gives_the_size_of_that_icon_in_its_style() {
    String page =
        page(
            "<video src=\"https://ferry.example/boat.mp4\" controls width=640 height=360></video>"
                + "<a href=https://ferry.example/boat.mp4 target=_blank"
                + " style=z-index:2147483647!important;position:absolute!important><img"
                + " src=data:image/png;base64,"
                + "iVBORw0K".repeat(200)
                + " style=width:16px!important;height:16px!important;max-width:16px!important></a>"
                + "<div><p>The boat as it comes in.</p></div>");

    Article article = Offprint.parseHtml(page, SavedFiles.URL);

    assertThat(media(article)).extracting(Media::kind).containsExactly(MediaKind.VIDEO);
    assertThat(article.stream(InlineImage.class)).isEmpty();
  }

  @Test
  void single_file_2_0_83_empties_pictures_that_no_server_had() {
    String item = "<li><span><img src=data:, loading=lazy alt=Pro></span>Tied up by night %s</li>";
    String list =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> item.formatted("by hand ".repeat(i)))
            .collect(Collectors.joining("", "<ul>", "</ul>"));

    Article article = Offprint.parseHtml(page(list), SavedFiles.URL);

    assertThat(article.stream(Figure.class)).isEmpty();
    assertThat(article.stream(ListBlock.class)).hasSize(1);
  }

  @Test
  void wget_1_21_3_writes_the_name_of_the_file_into_links_within_a_page() {
    String marks =
        "<p>It has never been late, but for the winter of 1963.<sup><a href=\"story.html#n1\""
            + " id=r1>1</a></sup></p>";
    String notes =
        "<ol class=footnotes><li id=n1>The sound was frozen from January to March. <a"
            + " href=\"story.html#r1\">↩</a></li></ol></article>";

    for (String url : new String[] {null, SavedFiles.URL}) {
      Article article = Offprint.parseHtml(page(marks).replace("</article>", notes), url);

      assertThat(article.notes())
          .singleElement()
          .extracting(Note::plainText)
          .asString()
          .contains("The sound was frozen");
    }
  }

  @Test
  void wget_1_21_3_empties_the_base_of_a_page() {
    String page =
        page("<p>See <a href=\"more.html\">the other boats</a> of the sound, all of them of wood.</p>")
            .replace("<head>", "<head><base href=\"\">");

    Article article = Offprint.parseHtml(page, SavedFiles.URL);

    assertThat(article.body().toString() + article.stream().toList())
        .contains("https://ferry.example/more.html");
  }

  @Test
  void wget_1_21_3_writes_records_about_itself_that_are_no_pages() throws IOException {
    java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
    file.writeBytes(
        SavedFiles.record(
            "resource",
            "metadata://gnu.org/software/wget/warc/wget.log",
            "text/plain",
            "<p>No page.</p>".getBytes(UTF_8)));
    file.writeBytes(SavedFiles.warc(Map.of(SavedFiles.URL, page("").getBytes(UTF_8))));

    ParseResult result = Offprint.parser().parse(SavedPage.of(file.toByteArray()));

    assertThat(result.article().title()).isEqualTo("The last boat");
    assertThat(result.report().otherPages()).isZero();
  }

  @Test
  void chromium_156_keeps_the_fragment_of_the_address() {
    String file =
        new String(
            SavedFiles.mhtml(page("").getBytes(UTF_8)),
            java.nio.charset.StandardCharsets.ISO_8859_1);
    byte[] marked = SavedFiles.ascii(file.replace(SavedFiles.URL, SavedFiles.URL + "#lamp"));

    Article article = Offprint.parser().parse(SavedPage.of(marked)).article();

    assertThat(article.title()).isEqualTo("The last boat");
    assertThat(article.metadata().url())
        .hasValueSatisfying(url -> assertThat(url).startsWith(SavedFiles.URL));
  }

  @Test
  void js_wacz_0_1_6_lists_no_page_unless_asked() {
    byte[] crawl = SavedFiles.warc(Map.of(SavedFiles.URL, page("").getBytes(UTF_8)));

    ParseResult result = Offprint.parser().parse(SavedPage.of(SavedFiles.wacz(crawl)));

    assertThat(result.article().title()).isEqualTo("The last boat");
  }

  @Test
  void jwarc_0_36_reads_answers_in_http_2_and_with_bare_line_feeds() {
    for (String head :
        List.of(
            "HTTP/2 200\r\nContent-Type: text/html\r\n\r\n",
            "HTTP/1.1 200 OK\nContent-Type: text/html\n\n")) {
      byte[] crawl =
          SavedFiles.record(
              "response",
              SavedFiles.URL,
              "application/http;msgtype=response",
              (head + page("")).getBytes(UTF_8));

      assertThat(Offprint.parser().parse(SavedPage.of(crawl)).article().title())
          .isEqualTo("The last boat");
    }
  }

  @Test
  void jwarc_0_36_refuses_records_with_bare_line_feeds_and_the_report_says_so() {
    String crawl =
        new String(
            SavedFiles.warc(Map.of(SavedFiles.URL, page("").getBytes(UTF_8))),
            java.nio.charset.StandardCharsets.ISO_8859_1);

    ParseResult result =
        Offprint.parser().parse(SavedPage.of(SavedFiles.ascii(crawl.replace("\r\n", "\n"))));

    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.WARC);
    assertThat(result.report().unreadParts())
        .extracting(UnreadPart::reason)
        .contains(UnreadReason.DAMAGED);
  }

  /** The mime4j-dom parser would refuse the file, and take the words in brackets for a comment. */
  @Test
  void mime4j_0_8_14_gives_the_raw_address_of_a_part_however_long() throws IOException {
    String url = "https://ferry.example/wiki/Mercury_(planet)?" + "a".repeat(1500);
    ParseResult result =
        saved(
            "<figure><img src=\"" + url + "\" width=800 height=600 alt=Boat></figure>",
            Map.of(url, PICTURE));

    assertThat(result.resources().find(url)).contains(PICTURE);
  }
}
