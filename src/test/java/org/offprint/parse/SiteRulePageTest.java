package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.source.SavedPage;
import org.offprint.source.SiteRule;
import org.offprint.source.SiteRules;

class SiteRulePageTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Harbour news - The Mole</title>
      <link rel="canonical" href="https://mole.example/news/1"></head><body>
      <div class="masthead"><h1>The Mole</h1></div>
      <div id="story"><div class="top">A new lamp for the pier</div>
      <span class="by"><b>Ines Varga</b></span> <span class="by">Bo Lind</span> <span id="day">3 May 2026</span>
      <p>The lamp at the end of the northern pier was lit on Sunday, for the first time since a storm took the old one.</p>
      <img src="/pictures/lamp.jpg" width="800" height="600" alt="The lamp">
      <img src="/badges/best.png" width="800" height="600" alt="A badge">
      <p>It <em class="extra">(see the map)</em> stands four metres higher than before, so that boats see it from beyond the bank.</p>
      <div class="promo-box"><p>Our calendar shows all the lamps of the coast and hangs well in any kitchen or shed.</p></div>
      <ul><li>Height: nine metres</li><li>Range: eleven miles</li></ul></div>
      <div class="more"><p>The yard at the mole has repaired wooden boats since 1904, and this winter nobody has asked for a place.</p>
      <p>There will be tea on the slip at four from May on, if the tide allows it and the shed is open by then.</p></div>
      </body></html>
      """;

  private static ParseResult parse(String rule) {
    return parser(rule).parse(SavedPage.ofHtml(PAGE).withUrl("https://www.mole.example/news/1"));
  }

  private static ArticleParser parser(String rule) {
    SiteRules rules = SiteRules.of(List.of(SiteRule.of("mole.example.txt", rule)));
    return ArticleParser.builder().siteRules(rules).build();
  }

  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    for (Block block : article.body()) {
      text.append(block.plainText()).append('\n');
    }
    return text.toString();
  }

  private static List<String> omitted(ParseResult result, String rule) {
    return result.report().omissions().stream()
        .filter(omission -> omission.rule().equals(rule))
        .map(Omission::text)
        .toList();
  }

  @Test
  void the_body_is_what_its_expression_finds() {
    ParseResult result = parse("body: //div[@class='more']");

    assertThat(text(result.article())).startsWith("The yard at the mole").contains("tea");
    assertThat(text(result.article())).doesNotContain("lamp", "Height");
    assertThat(omitted(result, "outside-site-text"))
        .anyMatch(text -> text.startsWith("The lamp at the end"));
    assertThat(result.article().body().get(0).info().origin().rule()).isEqualTo("site-text");
    assertThat(result.report().siteRule())
        .contains(new SiteRuleUse("mole.example.txt", true, List.of(), List.of()));
  }

  @Test
  void an_expression_may_find_several_parts_and_the_first_one_that_finds_any_counts() {
    String text =
        text(
            parse("body: //div[@class='gone']\nbody: //ul | //div[@class='more']/p[2]\nbody: //p")
                .article());

    assertThat(text).contains("Height", "tea").doesNotContain("yard", "lamp");
  }

  @Test
  void what_no_expression_finds_is_found_as_without_a_rule() {
    ParseResult ruled = parse("body: //article\ntitle: //h6\nauthor: //h6\ndate: //h6");
    ParseResult bare = parse("");

    assertThat(ruled.article()).isEqualTo(bare.article());
    assertThat(ruled.report().siteRule().orElseThrow().foundBody()).isFalse();
  }

  @Test
  void title_authors_and_date_are_believed_before_the_page() {
    Article article =
        parse("title: //div[@class='top']\nauthor: //span[@class='by']\ndate: //*[@id='day']")
            .article();

    assertThat(article.title()).isEqualTo("A new lamp for the pier");
    assertThat(article.metadata().contributors())
        .extracting(Contributor::name)
        .containsExactly("Ines Varga", "Bo Lind");
    assertThat(article.metadata().published().orElseThrow().value()).hasToString("2026-05-03");
    assertThat(article.metadata().evidence())
        .filteredOn(Evidence::chosen)
        .filteredOn(evidence -> evidence.source().equals(EvidenceSource.SITE_RULE))
        .extracting(Evidence::field)
        .contains("title", "author", "published");
  }

  @Test
  void an_expression_may_give_a_value_or_an_attribute() {
    Article article =
        parse("title: substring-before(//title, ' - ')\nauthor: //img[1]/@alt").article();

    assertThat(article.title()).isEqualTo("Harbour news");
    assertThat(article.metadata().contributors())
        .extracting(Contributor::name)
        .contains("The lamp");
  }

  @Test
  void what_is_to_be_stripped_is_in_the_report_and_not_in_the_text() {
    ParseResult result = parse("body: //div[@id='story']\nstrip: //em\nstrip: //ul");

    assertThat(text(result.article()))
        .contains("It stands four metres higher")
        .doesNotContain("see the map", "Height");
    assertThat(omitted(result, "site-strip"))
        .containsExactly("(see the map)", "Height: nine metres\nRange: eleven miles");
  }

  @Test
  void names_are_stripped_by_any_part_of_an_id_or_a_class() {
    ParseResult result = parse("body: //div[@id='story']\nstrip_id_or_class: 'promo'");

    assertThat(omitted(result, "site-strip")).singleElement().asString().startsWith("Our calendar");
    assertThat(text(result.article())).doesNotContain("calendar");
  }

  @Test
  void pictures_are_stripped_by_any_part_of_their_address() {
    ParseResult result = parse("body: //div[@id='story']\nprune: no\nstrip_image_src: /badges/");

    assertThat(result.report().omissions())
        .filteredOn(omission -> omission.kind() == OmissionKind.IMAGE)
        .singleElement()
        .satisfies(
            badge -> {
              assertThat(badge.rule()).isEqualTo("site-strip");
              assertThat(badge.text()).isEqualTo("A badge");
            });
  }

  @Test
  void without_pruning_all_of_the_body_is_kept() {
    assertThat(text(parse("body: //body\nprune: no").article()))
        .contains("The lamp at", "calendar", "Height", "yard", "Ines Varga", "3 May 2026");
  }

  @Test
  void no_rule_leaves_out_the_whole_page() {
    assertThat(text(parse("strip: //body\nstrip: /html\nstrip: /").article())).contains("lamp");
  }

  @Test
  void every_word_is_in_the_article_or_in_the_report_once() {
    ParseResult result =
        parse("body: //div[@id='story']\nstrip: //em | //b\ntitle: //div[@class='top']");

    String kept = result.article().title() + "\n" + text(result.article());
    String all =
        kept + String.join("\n", result.report().omissions().stream().map(Omission::text).toList());
    for (String word : List.of("calendar", "map", "Ines", "Height", "yard", "tide", "northern")) {
      assertThat(all.split(word, -1)).as(word).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//p[",
        "//a[contain(@class, 'x')]",
        "///p",
        "$x",
        "//p[contains(@class='x')]",
        "document('other.xml')//p",
        "]]>",
        "\u0000"
      })
  void an_expression_that_cannot_be_read_is_reported(String expression) {
    ParseResult result = parse("body: " + expression + "\nstrip: " + expression);

    assertThat(text(result.article())).contains("The lamp at");
    assertThat(result.report().siteRule().orElseThrow().broken())
        .contains("body: " + expression, "strip: " + expression);
  }

  @Test
  void what_is_not_followed_is_reported() {
    assertThat(parse("tidy: no\ntest_url: https://mole.example/1").report().siteRule())
        .map(SiteRuleUse::ignored)
        .contains(List.of("tidy: no"));
  }

  @Test
  void a_page_without_a_known_address_has_the_rule_of_the_one_it_declares() {
    ArticleParser parser = parser("body: //div[@class='more']");

    assertThat(parser.parse(SavedPage.ofHtml(PAGE)).report().siteRule()).isPresent();
    assertThat(
            parser
                .parse(SavedPage.ofHtml(PAGE).withUrl("https://other.example/1"))
                .report()
                .siteRule())
        .isEmpty();
    assertThat(
            parser
                .parse(
                    SavedPage.ofHtml(
                        "<!-- saved from url=(0024)https://other.example/1 -->" + PAGE))
                .report()
                .siteRule())
        .isEmpty();
    assertThat(parser.parse(SavedPage.ofText("A text")).report().siteRule())
        .isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a@mole.example:8080/x", "http://MOLE.example?x", "x://mole.example"})
  void hosts_are_found_in_addresses_of_any_form(String url) {
    assertThat(
            parser("body: //div[@class='more']")
                .parse(SavedPage.ofHtml(PAGE).withUrl(url))
                .report()
                .siteRule())
        .isPresent();
  }

  @Test
  void deep_and_large_pages_are_read_with_a_rule() {
    String deep = "<div>".repeat(2_000) + "<p>Deep words.</p>" + "</div>".repeat(2_000);
    String wide = "<p class=a>Many words of a line.</p>".repeat(20_000);
    for (String body : List.of(deep, wide)) {
      ParseResult result =
          parser("body: //p\nstrip: //p[@class='b']\nstrip_id_or_class: c")
              .parse(SavedPage.ofHtml("<body>" + body).withUrl("https://mole.example"));
      assertThat(text(result.article())).contains("words");
    }
  }

  @Test
  void rules_that_strip_pieces_of_lines_lose_no_signs() {
    String page =
        "<body><div id=t><p>One <b>two</b> three <strong>four</strong> <a href=x>five <i>six</i></a>"
            + " seven.</p><pre>first\n<span>second\n</span>third</pre></div>";
    for (String strip : List.of("//b", "//strong", "//i", "//a", "//span", "//pre", "//p")) {
      ParseResult result =
          parser("body: //div\nprune: no\nstrip: " + strip)
              .parse(SavedPage.ofHtml(page).withUrl("https://mole.example"));
      String all =
          Stream.concat(
                  Stream.of(text(result.article())),
                  result.report().omissions().stream().map(Omission::text))
              .reduce("", (one, other) -> one + " " + other);
      for (String word :
          List.of(
              "One", "two", "three", "four", "five", "six", "seven", "first", "second", "third")) {
        assertThat(all.split(word, -1)).as(strip + " " + word).hasSize(2);
      }
    }
  }
}
