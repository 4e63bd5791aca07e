package explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.EverythingArticle;
import org.offprint.model.HostileArticle;
import org.offprint.model.Node;
import org.offprint.model.TextRange;
import org.offprint.parse.CharsetRule;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** The page that explains a parse shows all there is, in its order, and nothing that runs. */
class ExplainPageTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  static Stream<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : List.of("examples/articles", "src/test/resources/corpus")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files.filter(file -> file.toString().matches(".*\\.(html|txt)")).forEach(sources::add);
      }
    }
    Collections.sort(sources);
    return sources.stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void every_word_kept_or_left_out_stands_in_the_source_once(Path file) throws IOException {
    ParseResult result = Offprint.parser().parse(file);
    List<String> expected = new ArrayList<>();
    keptWords(result.article(), expected);
    result.report().omissions().stream()
        .filter(omission -> !omission.isMedium())
        .forEach(omission -> addWords(omission.text(), expected));
    List<String> shown = new ArrayList<>();
    for (Element words : page(result).select(".words")) {
      addWords(words.wholeText(), shown);
    }
    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** What is read from a text is in its order, and that order is known without the report. */
  @Test
  void the_pieces_stand_in_the_order_of_the_source() throws IOException {
    Path file = Path.of("examples/articles/harbour-ferry.txt");
    List<String> expected = new ArrayList<>();
    addWords(Files.readString(file), expected);
    List<String> shown = new ArrayList<>();
    page(Offprint.parser().parse(file))
        .select(".words")
        .forEach(words -> addWords(words.wholeText(), shown));
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void what_was_left_out_of_a_list_stands_inside_it() {
    Document page =
        page(
            parse(
                """
                <h1>The Slow Boat</h1>
                <p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>
                <ul><li>It carries flour and letters to the island.</li>
                <li><div class="share">Share</div></li>
                <li>It carries salt and rope back to the town.</li></ul>
                <p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>
                """));
    assertThat(page.select("li.kept li.left .words").eachText()).containsExactly("Share");
    assertThat(page.select("#source ~ ol > li > .words").eachText()).doesNotContain("Share");
  }

  @Test
  void pictures_left_out_are_shown_with_what_they_are_and_are_no_words() {
    Document page =
        page(
            parse(
                """
                <h1>The Slow Boat</h1>
                <p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>
                <img src="/dot.gif" alt="Two words" width="1" height="1">
                <p>On the far side a lamp is lit when the boat is seen, and put out when it is fast.</p>
                """));
    assertThat(page.select("li.left .why").eachText())
        .containsExactly("left out image small-medium …/img");
    assertThat(page.select("li.left .thing").eachText()).containsExactly("Two words");
    assertThat(page.select(".figures li").eachText())
        .contains("0 words left out 0 %", "1 picture or frame left out");
  }

  @Test
  void a_row_of_pieces_left_out_is_folded_with_its_reasons() {
    Document page =
        page(
            parse(
                """
                <nav><ul><li><a href="/a">Sea</a><li><a href="/b">Land</a><li><a href="/c">Sky</a>
                <li><a href="/d">Fares</a></ul></nav><h1>The Slow Boat</h1>
                <p>The ferry leaves the old pier at six each morning, and nobody has seen it late.</p>
                """));
    assertThat(page.select("summary").eachText())
        .containsExactly("4 pieces left out 4 words: navigation 4");
    assertThat(page.select("details .words").eachText())
        .containsExactly("Sea", "Land", "Sky", "Fares");
  }

  @Test
  void nothing_of_the_article_is_markup_or_an_address_to_follow() {
    String hostile = "<script>alert(1)</script>\"'&amp;<img src=x onerror=alert(1)>\u0000\uD800";
    Report report =
        Report.builder()
            .sourceKind(SourceKind.HTML)
            .charset(hostile)
            .charsetRule(CharsetRule.DECLARED)
            .addOmissions(new Omission(hostile, new TextRange(0, 9), hostile))
            .addLimits(new LimitMet(hostile, 1, 2, hostile))
            .build();
    for (Article article :
        List.of(HostileArticle.create(), EverythingArticle.create(), Article.EMPTY)) {
      String written = ExplainPage.of(hostile, new ParseResult(article, report));
      // What no encoding can hold would come out as a question mark.
      assertThat(new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(written);
      Document page = Jsoup.parse(written);
      assertThat(page.select("script, img, iframe, object, embed, form, base, link, video, audio"))
          .isEmpty();
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("src", "srcdoc", "style");
          if (attribute.getKey().equals("href")) {
            assertThat(attribute.getValue()).matches("#(source|facts|witnesses)");
          }
        }
      }
      assertThat(page.text()).contains("<script>alert(1)</script>");
    }
  }

  @Test
  void an_address_that_runs_a_script_is_not_written_as_one() {
    String page =
        ExplainPage.of(
            "x.html",
            parse(
                """
                <link rel="canonical" href="javascript:alert(1)">
                <h1>The Slow Boat</h1><p>The ferry leaves the <a href="javascript:alert(2)">old
                pier</a> at six each morning, and nobody in the town has ever seen it late.</p>
                <p><img src="javascript:alert(3)" alt="A boat"> <iframe src="data:text/html,x"></iframe>
                """));
    assertThat(Jsoup.parse(page).select("[href^=java], [src]")).isEmpty();
  }

  @Test
  void an_empty_file_says_so() {
    assertThat(page(parse("")).text())
        .contains("An article without a title", "There is no text in this file.");
  }

  private static ParseResult parse(String source) {
    return Offprint.parser().parse(SavedPage.of(source.getBytes(StandardCharsets.UTF_8)));
  }

  private static Document page(ParseResult result) {
    return Jsoup.parse(ExplainPage.of("file", result));
  }

  private static void keptWords(Article article, List<String> words) {
    article.slots().stream()
        .filter(slot -> !slot.nodes().isEmpty())
        .forEach(
            slot -> {
              // Inlines of one line may share a word.
              boolean line = slot.name().equals("kicker") || slot.name().equals("title");
              List<String> texts = slot.nodes().stream().map(Node::plainText).toList();
              addWords(String.join(line ? "" : "\n", texts), words);
            });
    article
        .header()
        .dateline()
        .filter(dateline -> dateline.placement() == DatelinePlacement.OWN_LINE)
        .ifPresent(dateline -> addWords(dateline.raw(), words));
    for (Contributor contributor : article.metadata().contributors()) {
      contributor.bio().forEach(block -> addWords(block.plainText(), words));
    }
  }

  private static void addWords(String text, List<String> words) {
    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
  }
}
