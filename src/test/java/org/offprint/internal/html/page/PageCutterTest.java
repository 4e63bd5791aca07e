package org.offprint.internal.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;

class PageCutterTest {
  private static final String SENTENCE =
      "The ferry left the harbour at seven in the morning, with nobody on its upper deck.";

  @Test
  void blocks_cut_and_inline_elements_do_not() {
    assertThat(texts("<p>One <b>bold</b> <a href=x>link</a>.</p><div>Two<p>Three</p>four</div>"))
        .containsExactly("One bold link.", "Two", "Three", "four");
  }

  @Test
  void custom_elements_are_blocks() {
    assertThat(texts("<div>One<x-box>Two</x-box>three</div>"))
        .containsExactly("One", "Two", "three");
  }

  @Test
  void white_space_is_as_a_browser_shows_it() {
    assertThat(texts("<p>  One \n <i> two</i>three&nbsp; four&nbsp;! </p>"))
        .containsExactly("One twothree four\u00A0!");
  }

  @Test
  void characters_that_show_nothing_are_dropped() {
    assertThat(texts("<p>har&shy;bour\u200B side\uFEFF</p><p>\u200B&nbsp;</p>"))
        .containsExactly("harbour side");
  }

  @Test
  void two_breaks_cut() {
    assertThat(texts("<div>One<br> <br/>two</div>")).containsExactly("One", "two");
  }

  @Test
  void one_break_cuts_between_sentences() {
    assertThat(texts("<div>" + SENTENCE + "<br>" + SENTENCE + "</div>"))
        .containsExactly(SENTENCE, SENTENCE);
  }

  @Test
  void one_break_is_a_line_end_elsewhere() {
    List<Run> runs = runs("<p>12 Harbour Street<br>Northgate<br></p>");
    assertThat(runs).extracting(Run::text).containsExactly("12 Harbour Street\nNorthgate");
    assertThat(runs.get(0).leaves())
        .extracting(node -> node.nodeName())
        .containsExactly("#text", "br", "#text");
  }

  @Test
  void preformatted_lines_stay() {
    assertThat(texts("<pre>\n\na {\n    b\n}\n</pre><p>a  b</p>"))
        .containsExactly("a {\n    b\n}", "a b");
    assertThat(texts("<pre><div>one</div><div>two</div></pre>")).containsExactly("one\ntwo");
  }

  @Test
  void links_and_bold_are_measured() {
    Run run = runs("<p><a href=x>on <b>e</b></a> two <a href=y>three</a></p>").get(0);
    assertThat(run.linkLength()).isEqualTo(8);
    assertThat(run.boldLength()).isEqualTo(1);
    assertThat(run.links()).isEqualTo(2);
    assertThat(run.length()).isEqualTo(11);
  }

  @Test
  void a_link_around_blocks_counts_for_each() {
    assertThat(runs("<a href=x><div>One</div><div>Two</div></a>"))
        .extracting(Run::linkLength)
        .containsExactly(3, 3);
  }

  @Test
  void media_between_runs_are_runs() {
    List<Run> runs = runs("<p>One</p><img src=a><p><img src=b>Two</p><hr><iframe src=c></iframe>");
    assertThat(runs)
        .extracting(Run::isMedium)
        .containsExactly(false, true, true, false, true, true);
    assertThat(runs.get(2).leaves()).extracting(node -> node.attr("src")).containsExactly("b");
    assertThat(runs.get(4).text()).isEmpty();
  }

  @Test
  void a_picture_in_the_line_stays() {
    List<Run> runs = runs("<p>One <img src=a> two</p>");
    assertThat(runs).hasSize(1);
    assertThat(runs.get(0).leaves()).hasSize(3);
    assertThat(runs.get(0).text()).isEqualTo("One two");
  }

  @Test
  void a_picture_for_readers_without_scripts_counts_once() {
    assertThat(runs("<div><img src=a><noscript><img src=b></noscript></div>")).hasSize(1);
    assertThat(runs("<div>One <noscript><img src=b></noscript></div>")).hasSize(2);
  }

  @Test
  void hidden_text_is_cut_too() {
    assertThat(texts("<p hidden>One</p><p style='display:none'>Two</p>"))
        .containsExactly("One", "Two");
  }

  @Test
  void scripts_styles_and_controls_have_no_text() {
    assertThat(texts("<script>a</script><style>b</style><textarea>c</textarea><svg><text>d</svg>e"))
        .containsExactly("e");
  }

  @Test
  void runs_know_their_place() {
    List<Run> runs = runs("<div>One<p>Two</p></div>");
    assertThat(runs).extracting(Run::index).containsExactly(0, 1);
    assertThat(runs)
        .extracting(Run::owner)
        .extracting(Element::normalName)
        .containsExactly("div", "p");
  }

  @Test
  void an_empty_page_has_no_runs() {
    assertThat(runs("")).isEmpty();
  }

  @Test
  void words_inside_of_a_picture_are_runs_after_it() {
    List<Run> runs =
        runs(
            "<figure><picture><source srcset=b.webp><img src=a.jpg>"
                + "<figcaption>A ferry.</figcaption></picture></figure><p>Text.</p>");

    assertThat(runs).extracting(Run::text).containsExactly("", "A ferry.", "Text.");
    assertThat(runs).extracting(Run::isMedium).containsExactly(true, false, false);
  }

  @Test
  void a_picture_without_words_is_one_run() {
    List<Run> runs = runs("<picture><source srcset=b.webp>\n<img src=a.jpg></picture><p>Text.</p>");

    assertThat(runs).extracting(Run::text).containsExactly("", "Text.");
  }

  private static List<String> texts(String html) {
    return runs(html).stream().filter(run -> !run.isMedium()).map(Run::text).toList();
  }

  private static List<Run> runs(String html) {
    return PageWalk.of(Jsoup.parse(html), 64, Deadline.start(ParseLimits.builder().build())).runs();
  }
}
