package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.export.ArticleJson;
import org.offprint.export.Exporters;
import org.offprint.model.Contributor;
import org.offprint.model.Heading;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;
import org.offprint.testing.SmallStack;
import org.offprint.testing.SpecFile;
import org.offprint.testing.SpecFile.Example;

/** Whatever page comes in, an article and a report come out, or the exception of the limits. */
class HtmlBadInputTest {
  /** Only tells a parse that hangs from one that does not; twice the deadline of a parse. */
  private static final Duration HANG = Duration.ofSeconds(60);

  private static final int DEEP = 100_000;

  private static final String SENTENCE =
      "The ferry leaves the old pier at six each morning, and nobody has ever seen it late. ";

  static Stream<Named<String>> smallPages() {
    return Stream.of(
        named("nothing", ""),
        named("blanks", " \t\u00A0\u3000 "),
        named("a start of a tag", "<"),
        named("an empty page", "<html><body></body></html>"),
        named("a head alone", "<title>Fog</title>"),
        named("frames", "<frameset><frame src=a></frameset>"),
        named("NUL characters", "<p>The \0last\0 ferry\0<p\0 a\0=\"\0\">\0"),
        named(
            "halves of pairs", "<p title=\"\uD83D\">The \uD83D last \uDE00\uDE00 ferry\uD83D</p>"),
        named("no characters", "<p>\uFFFF\uFFFE &#xFFFF; &#0; &#xD800; &#1114112;</p>"),
        named("an address that is none", "<a href=\"http://[::1\">Fog</a><img src=\"//\\:%zz\">"),
        named("a base that is none", "<base href=\"http://[\"><a href=\"b\">Fog</a>"),
        named("a title without an end", "<title>" + SENTENCE + "<p>Fog"),
        named("a script without an end", "<p>" + SENTENCE + "<script>if (fog) {"),
        named("a template without an end", "<p>" + SENTENCE + "<template><p>Fog"),
        named("a noscript without an end", "<p>" + SENTENCE + "<noscript><p>Fog"),
        named("a comment without an end", "<p>" + SENTENCE + "<!-- fog"),
        named("a text area without an end", "<p>" + SENTENCE + "<textarea><p>Fog"),
        named("an attribute without an end", "<p>" + SENTENCE + "<a href=\"fog"),
        named("parts of tables alone", "<td>Fog<tr>Rain<caption>Wind<thead><li>Snow<dd>Ice"),
        named(
            "lists of nothing",
            "<p>" + SENTENCE + "<ul></ul><ol start=99999999999><li></ol><dl><dt></dl>"),
        named("media of nothing", "<p>" + SENTENCE + "<img><video></video><iframe></iframe><svg>"));
  }

  static Stream<Named<String>> deepPages() {
    return Stream.of(
            "div",
            "em",
            "span",
            "section",
            "blockquote",
            "ul",
            "table",
            "svg",
            "math",
            "a",
            "b",
            "font")
        .map(tag -> named("<" + tag + ">", nested(tag)));
  }

  static Stream<Named<String>> largePages() {
    return Stream.of(
        named("posts of a thread", ThreadPages.flat(20_000)),
        named("posts in posts", ThreadPages.nested(20_000)),
        named("a paragraph of words", "<p>" + SENTENCE.repeat(60_000) + "</p>"),
        named("a word without an end", "<p>" + "a".repeat(5_000_000) + "</p>"),
        named("paragraphs of a letter", "<p>x</p>".repeat(200_000)),
        named("paragraphs of a sentence", many(20_000, i -> "<p>" + i + " " + SENTENCE + "</p>")),
        named(
            "posts",
            many(
                100_000, i -> "<div class=post><b>user" + i + "</b><p>" + SENTENCE + "</p></div>")),
        named("panels in panels", "<div role=tabpanel><p>Fog.".repeat(20_000)),
        named("rows", "<table>" + many(100_000, i -> "<tr><td>Fog<td>" + i) + "</table>"),
        named("rows of a layout", "<table>" + ("<tr><td><p>" + SENTENCE).repeat(20_000)),
        named("items", "<p>" + SENTENCE + "<ul>" + "<li>fog".repeat(100_000) + "</ul>"),
        named("terms", "<p>" + SENTENCE + "<dl>" + "<dt>fog<dd>rain".repeat(50_000) + "</dl>"),
        named("links", "<p>" + SENTENCE + many(100_000, i -> "<a href=" + i + ">fog</a> ")),
        named("formats left open", "<p><b>fog ".repeat(20_000)),
        named("headings", "<h2>Fog</h2>".repeat(100_000)),
        named("line breaks", "<p>" + "fog<br>".repeat(200_000)),
        named("empty line breaks", "<p>fog" + "<br>".repeat(500_000) + "fog"),
        named("pictures", "<p>" + SENTENCE + "</p>" + "<img src=a.jpg>".repeat(50_000)),
        named("pictures in a line", "<p>" + "fog <img src=a width=9 height=9>".repeat(50_000)),
        named("renditions", "<p>" + SENTENCE + "<img srcset=\"" + "a.jpg 1w, ".repeat(100_000)),
        named("figures", ("<p>" + SENTENCE + "<figure><img src=a><figcaption>Fog").repeat(5_000)),
        named("a caption of lines", "<figure><figcaption>" + "Photo: Bo<br>".repeat(100_000)),
        named("code", "<p>" + SENTENCE + "<pre>" + "<div>fog();</div>".repeat(100_000)),
        named("notes", "<p>" + SENTENCE + "<sup><a href=#n>1</a></sup>".repeat(50_000)),
        named("many notes", notes()),
        named("a note of links back", linksBack()),
        named(
            "figures alone",
            "<p>" + SENTENCE + "<div>" + many(50_000, i -> "<figure><img src=" + i + "></figure>")),
        named("posts", "<p>" + SENTENCE + "<blockquote class=fb-post cite=a>Fog".repeat(20_000)),
        named("players", "<p>" + SENTENCE + "<lite-youtube videoid=a>Fog".repeat(50_000)),
        named("boxes of nothing", boxes("<aside class=box>", "<p class=box-title><img></p>")),
        named("sources of nothing", boxes("<blockquote>", "<div class=citation><img></div>")),
        named("labels of nothing", boxes("<div class='turn other'>", "<p><b class=turn-label>")),
        named("updates of nothing", boxes("<div class=update>", "<p class=update-title><img></p>")),
        named(
            "embeds of nothing", boxes("<figure class=embed>", "<p class=embed-source><img></p>")),
        named("details", "<p>" + SENTENCE + "<details><summary>Fog</summary>".repeat(50_000)),
        named("a giant attribute", "<p class=\"" + "fog ".repeat(1_250_000) + "\">" + SENTENCE),
        named("many attributes", "<p " + many(100_000, i -> "a" + i + "=b ") + ">" + SENTENCE),
        named("a giant picture", dataPicture()),
        named("distinct words", "<p>" + many(1_000_000, i -> "fog" + i + " ")),
        named("one word", "<p>" + "fog ".repeat(1_000_000)),
        named("long words", "<p>" + ("f".repeat(1_000_000) + " ").repeat(3)),
        named("long scripts", "<script>fog('fog, fog and fog again')</script>".repeat(30_000)),
        named("starts of scripts", "<p>" + SENTENCE + "<script ".repeat(300_000)),
        named("drawings", "<svg><path d=\"M0 0h7v7h7v7h7v7z\"/></svg>".repeat(20_000)),
        named("starts of drawings", "<p>" + SENTENCE + "<svg </svg ".repeat(200_000)),
        named("entities", "<p>" + "&amp;".repeat(1_000_000)),
        named("halves of entities", "<p>" + "&notin &amp &#9999999 ".repeat(100_000)),
        named("NUL characters", "<p>" + "\0".repeat(2_000_000)),
        named("starts of tags", "<p>" + "<".repeat(2_000_000)),
        named("comments", "<p>" + SENTENCE + "<!-- fog -->".repeat(200_000)),
        named("an endless title", "<title>" + SENTENCE.repeat(50_000)),
        named("titles", "<h1>" + SENTENCE.repeat(10_000) + "</h1><p>" + SENTENCE),
        named("meta elements", many(50_000, i -> "<meta name=author content=\"Bo Lind\">")),
        named("bylines", "<p class=byline>By Bo Lind</p>".repeat(20_000) + "<p>" + SENTENCE),
        named("dates", "<time datetime=2026-05-03>3 May 2026</time>".repeat(50_000)),
        named("authors", "<a rel=author href=a>Bo Lind</a>".repeat(20_000) + "<p>" + SENTENCE),
        named("quotation marks", "<p>" + "“fog ".repeat(200_000)),
        named("scripts", "<p>" + SENTENCE + "<script>fog()</script>".repeat(50_000)),
        named("templates", "<p>" + SENTENCE + "<template><p>fog</p></template>".repeat(50_000)),
        named("templates in templates", "<p>" + SENTENCE + "<template>fog".repeat(50_000)),
        named(
            "shadow roots",
            "<a-b><template shadowrootmode><slot></slot></template>".repeat(20_000)),
        named("shadow roots in shadow roots", "<a-b><template shadowrootmode>fog".repeat(20_000)),
        named("slots", shadowRoot("<slot>rain</slot>".repeat(50_000), "<p>fog</p>".repeat(50_000))),
        named(
            "named slots",
            shadowRoot(
                many(20_000, i -> "<slot name=a" + i + "></slot>"),
                many(20_000, i -> "<p slot=a" + (20_000 - i) + ">fog"))),
        named("documents in frames", "<iframe srcdoc='<p>fog'></iframe>".repeat(5_000)),
        named(
            "a document in a frame", "<iframe srcdoc='" + "<p>fog".repeat(100_000) + "'></iframe>"),
        named("choices", "<p>" + SENTENCE + "<select>" + "<option>fog".repeat(100_000)),
        named("pictures without an end", "<p>" + SENTENCE + "<amp-img src=a>fog".repeat(20_000)),
        named("lines in lines", "<p>" + SENTENCE + "<pre>" + "<div>fog".repeat(20_000)),
        named("properties", "<i itemprop=author>Bo Lind</i>".repeat(50_000)));
  }

  /** A reading page with boxes in each other. */
  private static String boxes(String box, String line) {
    return "<meta name=generator content=Offprint><article itemscope"
        + " itemtype=https://schema.org/Article><div class=body itemprop=articleBody>"
        + (box + line).repeat(200)
        + "<img>";
  }

  private static String notes() {
    return "<p>"
        + SENTENCE
        + many(30_000, i -> "<sup id=r" + i + "><a href=#n" + i + ">" + i + "</a></sup> fog ")
        + "<ol>"
        + many(30_000, i -> "<li id=n" + i + ">Rain [<a href=#r" + i + ">" + i + "</a>]");
  }

  private static String shadowRoot(String shown, String around) {
    return "<p>" + SENTENCE + "</p><a-b><template shadowrootmode>" + shown + "</template>" + around;
  }

  private static String linksBack() {
    return "<p>"
        + SENTENCE
        + "<sup id=r><a href=#n>1</a></sup><p id=n>Rain"
        + " fog [<a href=#r>1</a>]".repeat(50_000);
  }

  static Stream<Named<String>> linkedData() {
    return Stream.of(
        named("lists in lists", "[".repeat(DEEP) + "]".repeat(DEEP)),
        named("lists without an end", "[".repeat(DEEP)),
        named("objects in objects", "{\"author\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
        named("a number of many digits", "{\"datePublished\": " + "9".repeat(DEEP) + "}"),
        named("an exponent of many digits", "{\"position\": 1e" + "9".repeat(DEEP) + "}"),
        named("a name twice", article("\"headline\": \"Rain\", \"author\": 1, \"author\": {}")),
        named("halves of pairs", article("\"author\": \"Bo \\ud83d Lind \\ude00\"")),
        named("NUL characters", article("\"author\": \"\\u0000Bo\\u0000\", \"\\u0000\": null")),
        named("types that are none", article("\"author\": [[[1]], null, true, {\"name\": []}]")),
        named("dates that are none", article("\"datePublished\": \"2026-99-99T99:99:99+99:99\"")),
        named("an object of itself", article("\"@id\": \"#a\", \"author\": {\"@id\": \"#a\"}")),
        named("many authors", article("\"author\": [" + "\"Bo Lind\",".repeat(DEEP) + "\"\"]")),
        named("many objects", "[" + many(DEEP, i -> "{\"@type\":\"NewsArticle\"},") + "{}]"),
        named("no text at all", "\"fog"),
        named("nothing", ""));
  }

  @ParameterizedTest
  @MethodSource("smallPages")
  void small_page_is_read(String html) {
    assertThat(parse(html).article()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("deepPages")
  void deep_page_is_read_or_refused(String html) {
    readsOrRefuses(html);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("largePages")
  void large_page_is_read_or_refused(String html) {
    readsOrRefuses(html);
  }

  /** Beyond its greatest depth the parser of pages fails on these. */
  static Stream<Named<String>> pagesThatTheParserFailsOn() {
    return Stream.of(
        named("templates in formulas", "<template><math>".repeat(500)),
        named("formats left open around boxes", "<p><b><div>".repeat(600)));
  }

  @ParameterizedTest
  @MethodSource("pagesThatTheParserFailsOn")
  void page_that_the_parser_fails_on_is_read_flat(String nested) {
    String html =
        "<title>The Slow Boat</title><meta name=author content='Ines Varga'>"
            + "<script>if (a < b) document.write('<p>Rain')</script><!-- <p>Wind -->"
            + "<h1>The Slow Boat</h1><p title='>'>"
            + SENTENCE
            + "<h2>Fog <> bells</h2>"
            + nested
            + "<b>Half</b>way <<b>p>"
            + SENTENCE
            + "</div><img src=a.jpg width=900 height=600 alt=Pier><ul><li>Ropes<li>Lamps</ul>";

    ParseResult result = parse(html);

    assertThat(result.report().limits())
        .containsExactly(
            new LimitMet("parser-failures", 0, 1, "read as headings and paragraphs alone"));
    assertThat(result.article().title()).isEqualTo("The Slow Boat");
    assertThat(result.article().authors()).extracting(Contributor::name).contains("Ines Varga");
    assertThat(result.article().headings())
        .extracting(Heading::plainText)
        .containsExactly("Fog <> bells");
    assertThat(result.article().paragraphs())
        .extracting(Paragraph::plainText)
        .contains(SENTENCE.strip(), "Halfway <p>" + SENTENCE.strip());
    StringBuilder read = new StringBuilder(result.article().plainText());
    result.report().omissions().forEach(omission -> read.append('\n').append(omission.text()));
    assertThat(read).contains("Ropes", "Lamps").doesNotContain("Rain").doesNotContain("Wind");
  }

  @ParameterizedTest
  @MethodSource("pagesThatTheParserFailsOn")
  void limits_hold_where_the_parser_fails(String nested) {
    ParseLimits limits = ParseLimits.builder().elements(2000).build();
    SavedPage page = SavedPage.ofHtml(nested + "<h2>Fog".repeat(2001));

    assertThatExceptionOfType(ParseLimitException.class)
        .isThrownBy(() -> ArticleParser.builder().limits(limits).build().parse(page))
        .matches(refused -> refused.limit().equals("elements"));
  }

  @Test
  void text_in_a_script_that_the_parser_fails_on_is_read_flat() {
    String text = sentences(20) + "<p><b><div>".repeat(600) + SENTENCE;
    String html = "<p>Fog<script type=application/ld+json>" + body(text) + "</script>";

    ParseResult result = parse(html);

    assertThat(result.report().limits())
        .extracting(LimitMet::limit)
        .containsExactly("parser-failures");
    assertThat(result.article().paragraphs())
        .hasSize(21)
        .allMatch(paragraph -> paragraph.plainText().endsWith(SENTENCE.strip()));
  }

  static Stream<Named<String>> halvesOfPairs() {
    String text = SENTENCE.repeat(10) + "\\ud83d, \\u0026#xDE00; and \\ud83d\\ude00";
    return Stream.of(
        named("in the text", "<h1>Fog &#xD83D;</h1><p>&#xD800; " + SENTENCE + "&#57343 &#xdbff;"),
        named(
            "in attributes",
            "<p>" + SENTENCE + "<a href='a&#xD800;'>Fog</a><img alt='&#55296;' src=a&#xDFFF;b>"),
        named(
            "in the head",
            "<title>Fog &#xD800;</title><meta name=author content='Bo &amp;#xD800; &#56320;'>"
                + "<p>"
                + SENTENCE),
        named("in a script", "<script type=application/ld+json>" + body(text) + "</script>"));
  }

  @ParameterizedTest
  @MethodSource("halvesOfPairs")
  void halves_of_pairs_are_replaced(String html) {
    ParseResult result = parse(html);

    String json = Exporters.json().export(result.article());
    assertThat(ArticleJson.read(json)).isEqualTo(result.article());
    assertThat(json).contains("\uFFFD");
    for (Omission omission : result.report().omissions()) {
      assertThat(omission.text().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  @ParameterizedTest
  @MethodSource("linkedData")
  void hostile_linked_data_harms_nothing(String json) {
    String html =
        "<h1>The Slow Boat</h1><p>"
            + SENTENCE
            + "</p><script type=\"application/ld+json\">"
            + json
            + "</script>";

    assertTimeoutPreemptively(
        HANG,
        () ->
            SmallStack.run(
                () -> assertThat(parse(html).article().plainText()).contains(SENTENCE.strip())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"65534", "99999999999999999999", "-1", "0", "1e9", "٣"})
  void spans_do_not_make_a_table_larger_than_its_source(String span) {
    String cell = "<td colspan=\"1000\" rowspan=\"" + span + "\">fog</td>";
    String html =
        "<p>"
            + SENTENCE
            + "<table>"
            + ("<tr>" + cell + cell).repeat(1000)
            + "</table>"
            + "<p>"
            + SENTENCE;

    readsOrRefuses(html);

    Table table = parse(html).article().stream(Table.class).findFirst().orElseThrow();
    assertThat(table.body()).hasSize(1000);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("pagesOfTheSpecification")
  void page_cut_short_is_read(Example example) {
    for (int end = 0; end < example.source().length(); end += 50) {
      assertThat(parse(example.source().substring(0, end)).article()).isNotNull();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void any_bytes_taken_for_a_page_are_read(@ForAll @Size(max = 2000) byte[] bytes) {
    SavedPage page = SavedPage.of(bytes).withKind(SourceKind.HTML);

    assertThat(Offprint.parser().parse(page).article()).isNotNull();
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void any_tags_in_any_order_are_read(@ForAll("soup") List<String> parts) {
    ParseResult result = parse(String.join("", parts));

    assertThat(result.article().normalized()).isEqualTo(result.article());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void no_word_is_lost_and_none_is_there_twice(@ForAll("tags") List<String> tags) {
    assertEachWordOnce(tags);
  }

  @Test
  void a_title_that_is_hidden_in_part_has_its_words_once() {
    assertEachWordOnce(List.of("<a hidden>", "<h1>", "<p hidden>", "<a>"));
  }

  private static void assertEachWordOnce(List<String> tags) {
    StringBuilder html = new StringBuilder();
    List<String> words = new ArrayList<>();
    for (String tag : tags) {
      words.add("word" + words.size() + "x");
      html.append(tag).append(SENTENCE).append(words.get(words.size() - 1)).append(' ');
    }

    ParseResult result = parse(html.toString());

    StringBuilder read = new StringBuilder(result.article().plainText());
    result.report().omissions().forEach(omission -> read.append(' ').append(omission.text()));
    for (String word : words) {
      assertThat(read.toString().split("\\b" + word + "\\b", -1)).as(word).hasSize(2);
    }
  }

  @Provide
  Arbitrary<List<String>> tags() {
    List<String> tags = new ArrayList<>();
    String names =
        "p div section article main header footer nav aside h1 h2 h6 ul ol li dl dt dd table"
            + " caption thead tbody tfoot tr td th blockquote q cite figure figcaption pre code a"
            + " em b sub mark time span br hr form button details summary dir menu listing xmp"
            + " plaintext map picture amp-img lite-youtube video audio object iframe canvas svg math"
            + " annotation select option textarea datalist template slot noscript noembed noframes";
    for (String name : names.split(" ")) {
      tags.add("<" + name + ">");
      tags.add("</" + name + ">");
      tags.add("<" + name + " class=\"byline share lead\" href=a cite=c id=d hidden>");
    }
    for (String name : "div section p span slot".split(" ")) {
      tags.add("<" + name + "><template shadowrootmode=open>");
      tags.add("<" + name + "><template shadowmode><slot name=a>");
      tags.add("<" + name + " slot=a data=b>");
    }
    return Arbitraries.of(tags).list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<String>> soup() {
    List<String> parts = new ArrayList<>();
    String tags =
        "p div section article main header footer nav aside h1 h2 h6 ul ol li dl dt dd table"
            + " caption thead tbody tfoot tr td th blockquote q cite figure figcaption picture img"
            + " video audio iframe object pre code a em b sub mark time span br hr noscript script"
            + " style template title svg math form button details summary select option";
    for (String tag : tags.split(" ")) {
      parts.add("<" + tag + ">");
      parts.add("</" + tag + ">");
      parts.add("<" + tag + " class=\"byline share lead\" href=a src=b cite=c id=d hidden>");
    }
    for (int i = 0; i < 40; i++) {
      parts.add(SENTENCE);
      parts.add(" fog “rain”&nbsp;");
      parts.add("By Bo Lind, 3 May 2026");
    }
    return Arbitraries.of(parts).list().ofMaxSize(120);
  }

  private static void readsOrRefuses(String html) {
    assertTimeoutPreemptively(HANG, () -> SmallStack.run(() -> readOrRefuse(html)));
  }

  private static void readOrRefuse(String html) {
    try {
      assertThat(parse(html).article()).isNotNull();
    } catch (ParseLimitException refused) {
      assertThat(refused).hasMessageContaining("at most");
    }
  }

  private static ParseResult parse(String html) {
    return Offprint.parser().parse(SavedPage.ofHtml(html).withUrl("https://example.org/story"));
  }

  static List<Example> pagesOfTheSpecification() throws IOException {
    List<Example> pages = new ArrayList<>();
    for (SpecFile file : SpecFile.all()) {
      file.examples().stream().filter(e -> e.kind() == SourceKind.HTML).forEach(pages::add);
    }
    assertThat(pages).isNotEmpty();
    return pages;
  }

  private static String nested(String tag) {
    String inner = tag.equals("ul") ? "<li>" : tag.equals("table") ? "<tr><td>" : "";
    return "<p>" + SENTENCE + "</p>" + ("<" + tag + ">" + inner).repeat(DEEP) + SENTENCE;
  }

  private static String dataPicture() {
    byte[] letters = new byte[5_000_000];
    new Random(1).nextBytes(letters);
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) ('A' + (letters[i] & 15));
    }
    String data = new String(letters, StandardCharsets.US_ASCII);
    return "<p>" + SENTENCE + "</p><img src=\"data:image/png;base64," + data + "\"><p>" + SENTENCE;
  }

  private static String article(String members) {
    return "{\"@type\": \"NewsArticle\", \"headline\": \"The Slow Boat\", " + members + "}";
  }

  private static String sentences(int count) {
    return many(
        count, i -> "<p>On day " + i + " of March " + i * i + " said: " + SENTENCE + "</p>");
  }

  private static String body(String text) {
    return article("\"articleBody\": \"" + text + "\"");
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }

  private static Named<String> named(String name, String html) {
    return Named.of(name, html);
  }
}
