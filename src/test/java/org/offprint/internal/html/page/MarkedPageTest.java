package org.offprint.internal.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.internal.html.tree.PageParser;
import org.offprint.internal.html.tree.ParsedPage;
import org.offprint.internal.limit.Deadline;
import org.offprint.model.Article;
import org.offprint.parse.ParseLimits;

/** Pages that are parsed without what their scripts, style sheets and drawings contain. */
class MarkedPageTest {
  private static final String CODE = "let harbour = 'the ferry leaves the pier at noon';";

  private static final String SHAPES =
      "<g fill=\"none\"><path d=\"M1 1h7v7z\"/>\n<use href=\"#boat\"></use></g>";

  private static final String[] PIECES = {
    "<script>",
    "<script type=\"application/ld+json\">",
    "<script data-when=\"a > b\">",
    "<script ",
    "<script/>",
    "<SCRIPT>",
    "</script>",
    "</script >",
    "</script\n>",
    "</script/>",
    "</SCRIPT>",
    "</scripts>",
    "<style>",
    "</style>",
    "</Style>",
    "<!--",
    "<!-",
    "-->",
    "<![CDATA[",
    "]]>",
    "<svg>",
    "</svg>",
    "<math>",
    "</math>",
    "<template>",
    "</template>",
    "<template shadowrootmode=\"open\">",
    "<noscript>",
    "</noscript>",
    "<textarea>",
    "</textarea>",
    "<title>",
    "</title>",
    "<iframe>",
    "</iframe>",
    "<xmp>",
    "</xmp>",
    "<plaintext>",
    "<select>",
    "</select>",
    "<table>",
    "<tr>",
    "</table>",
    "<body>",
    "<frameset>",
    "</head>",
    "<p>",
    "<p title='",
    "'>",
    "<a href=\"",
    "\">",
    "\0",
    "\r\n",
    "The pier is old.",
    "\uE000\u4E00",
    "<script>\uE000\u4E00</script>",
    CODE,
    CODE,
    CODE,
    "<script>" + CODE + "</script>",
    "<style>" + CODE + "</style>",
    "<svg viewBox=\"0 0 9 9\">",
    SHAPES,
    SHAPES,
    "<g>",
    "</g>",
    "<svg>" + SHAPES + "</svg>",
    "<svg class='a>b'>" + SHAPES + "</svg>",
    "<path d=\"M0 0",
  };

  @Test
  void the_tree_is_that_of_the_whole_page_wherever_the_search_seems_right() {
    Random random = new Random(14);
    int marked = 0;
    int wrong = 0;
    for (int i = 0; i < 20_000; i++) {
      String html = page(random);
      ParsedPage parsed = marked(html);
      PageTree tree = cut(parsed).tree();
      if (parsed.contents().size() > 0 && tree.hasAllMarks()) {
        ParsedPage whole = whole(html);
        emptyMarkedDrawings(parsed, whole);
        assertThat(restored(parsed)).as(html).isEqualTo(restored(whole));
        marked++;
      } else {
        wrong += parsed.contents().size() > 0 ? 1 : 0;
      }
    }
    // Else the pages would show nothing.
    assertThat(marked).isGreaterThan(1_000);
    assertThat(wrong).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<textarea><script>" + CODE + "</script></textarea>",
        "<p title='<script>" + CODE + "</script>'>The pier</p>",
        "<SCRIPT>let a = '<style>" + CODE + "</style>';</SCRIPT>",
        "<iframe><script>" + CODE + "</script></iframe>",
        "<math><style>" + CODE + "</style></math>",
        "<textarea><svg>" + SHAPES + "</svg></textarea>",
        "<svg class=\">" + SHAPES + "</svg>\"></svg>",
        "<svg/>"
            + "<p>The pier</p><svg >"
            + SHAPES
            + "</svg></svg>"
            + "<p title='<svg>"
            + SHAPES
            + "</svg>'>",
      })
  void what_only_looks_like_a_script_is_noticed(String html) {
    assertThat(marked(html).contents().size()).isPositive();
    assertThat(cut(marked(html)).tree().hasAllMarks()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <script>" + CODE + "</script> -->",
        "<svg><style>" + CODE + "</style></svg>",
        "<script><!-- " + CODE + " --></script>",
        "<script>let a;</script>",
        "<script>" + CODE,
        "<script" + CODE + "</script>",
        "<p>\uE000</p><script>" + CODE + "</script>",
        "<svg>" + SHAPES + "<text>The pier at noon</text></svg>",
        "<svg>" + SHAPES + "</g></svg>",
        "<svg><path d='M1 1h7v7h7v7h7v7z'/><path d=\"M1 1h7v7z\"/></svg>",
        "<svg><path d=M1 fill=\"none\" stroke=\"black\"/></svg>",
      })
  void what_is_no_plain_script_stays_in_the_page(String html) {
    assertThat(marked(html).contents().size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>" + CODE + "</script>",
        "<body><style media='print'>" + CODE + "</STYLE\t>",
        "<noscript><style>" + CODE + "</style></noscript>",
        "<template><script>" + CODE + "</script></template>",
        "<!-- <script> --><script>" + CODE + "</script/>",
        "<p title='</script>'><script>" + CODE + "</script>",
      })
  void the_content_of_a_script_is_read_from_the_page(String html) {
    ParsedPage parsed = marked(html);

    assertThat(parsed.contents().size()).isOne();
    assertThat(cut(parsed).tree().hasAllMarks()).isTrue();
    assertThat(parsed.document().outerHtml()).doesNotContain(CODE);
    Element script = parsed.document().selectFirst("script, style");
    assertThat(parsed.contents().of(script)).isEqualTo(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#xE000;&#x4E00;", "&#xE000;&#x4E01;", "&#xE000;&#x9FA5;", "&#xE000;a"})
  void what_looks_like_a_mark_in_a_frame_is_none(String script) {
    StringBuilder text = new StringBuilder();
    for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
      text.append("<p>On ").append(day).append(" the ferry leaves the old pier at six.");
      text.append(" Nobody has ever seen it late on a ").append(day).append(".</p>");
    }
    Article article =
        Offprint.parseHtml(
            "<script>"
                + CODE
                + "</script><iframe srcdoc=\"<script type=application/ld+json>"
                + script
                + "</script><article>"
                + text
                + "</article>\"></iframe>",
            null);

    assertThat(article.body()).hasSize(5);
  }

  private static String page(Random random) {
    StringBuilder page = new StringBuilder();
    for (int i = 2 + random.nextInt(20); i > 0; i--) {
      page.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return page.toString();
  }

  private static CutPage cut(ParsedPage page) {
    return PageWalk.of(page, 0, deadline());
  }

  private static ParsedPage marked(String html) {
    return PageParser.parseMarked(html, "", ParseLimits.builder().build(), deadline());
  }

  private static ParsedPage whole(String html) {
    ParsedPage page = PageParser.parse(html, "", ParseLimits.builder().build(), deadline());
    // Shadow roots are opened in the tree itself.
    cut(page);
    return page;
  }

  /** Empties the drawings of which one tree has only a mark, once it is sure what they hold. */
  private static void emptyMarkedDrawings(ParsedPage marked, ParsedPage whole) {
    Elements found = marked.document().select("svg");
    Elements expected = whole.document().select("svg");
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).childNodeSize() == 1
          && found.get(i).childNode(0) instanceof Comment comment
          && comment.getData().startsWith("\uE000")) {
        assertThat(expected.get(i).text()).isEmpty();
        assertThat(expected.get(i).select("path")).isNotEmpty();
        found.get(i).empty();
        expected.get(i).empty();
      }
    }
  }

  /** The page with its scripts as they were. */
  private static String restored(ParsedPage page) {
    Document document = page.document();
    for (Element element : document.select("script, style")) {
      String content = page.contents().of(element);
      if (element.childNodeSize() == 1 && element.childNode(0) instanceof DataNode data) {
        data.setWholeData(content);
      }
    }
    return document.outerHtml();
  }

  private static Deadline deadline() {
    return Deadline.start(ParseLimits.builder().build());
  }
}
