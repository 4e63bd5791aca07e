package org.offprint.benchmarks;

import java.util.function.IntFunction;

/** Hostile pages: each grows with a number, and has a number that makes it worth timing. */
public enum Shape {
  NESTED_DIV(12_500, nested("div")),
  NESTED_EM(50_000, nested("em")),
  NESTED_SPAN(50_000, nested("span")),
  NESTED_SECTION(12_500, nested("section")),
  NESTED_BLOCKQUOTE(12_500, nested("blockquote")),
  NESTED_LIST(12_500, n -> "<ul><li>x".repeat(n)),
  NESTED_TABLE(12_500, n -> "<table><tr><td>x".repeat(n)),
  NESTED_STRAY_TABLE(12_500, n -> "<table>x".repeat(n)),
  NESTED_SVG(100_000, nested("svg")),
  NESTED_MATH(100_000, nested("math")),
  NESTED_A(25_000, n -> "<a href=/x>x".repeat(n)),
  NESTED_FIGURE(12_500, n -> "<figure><figcaption>x".repeat(n)),
  NESTED_Q(50_000, nested("q")),
  NESTED_DETAILS(12_500, n -> "<details><summary>x".repeat(n)),

  LONG_PARAGRAPH(100_000, n -> "<p>" + "A plain word or two. ".repeat(n)),
  DISTINCT_WORDS(250_000, n -> "<p>" + numbered(n, "w", " ")),
  DISTINCT_LINES(20_000, n -> numbered(n, "<p>w", "</p>")),
  LONG_WORD(4_000_000, n -> "<p>" + "x".repeat(n)),
  QUOTED_PARAGRAPH(10_000, n -> "<p>" + "“So it is,” she said. ".repeat(n)),
  OPEN_QUOTES(50_000, n -> "<p>" + "“so ".repeat(n)),
  MIXED_QUOTES(20_000, n -> "<p>" + "\"a 'b “c ‘d „e «f ".repeat(n)),
  PARAGRAPHS(50_000, n -> "<p>x</p>".repeat(n)),
  LONG_PARAGRAPHS(2_500, n -> ("<p>" + "Words of a sentence, as they come. ".repeat(8)).repeat(n)),
  HEADINGS(15_000, n -> "<h2>Part of it</h2><p>And a sentence about it.</p>".repeat(n)),
  LIST_ITEMS(40_000, n -> "<ul>" + "<li>An item of it".repeat(n)),
  BREAKS(60_000, n -> "<div>" + "a line<br>".repeat(n)),
  LINKS(25_000, n -> "<p>" + "<a href=/story>a link</a> ".repeat(n)),
  IMAGES(20_000, n -> "<img src=/photo.jpg alt=x width=800>".repeat(n)),
  FIGURES(8_000, n -> "<figure><img src=/a.jpg><figcaption>A caption</figure>".repeat(n)),
  TABLE_ROWS(12_500, n -> "<table>" + "<tr><td>a<td>b<td>c".repeat(n)),
  TABLE_CELLS(50_000, n -> "<table><tr>" + "<td>a".repeat(n)),
  SPAN_BOMB(
      2_000, n -> "<table>" + "<tr><td colspan=1000 rowspan=65534>a<td rowspan=65534>b".repeat(n)),

  UNCLOSED_BOLD(4_000, n -> "<p><b>x".repeat(n)),
  UNCLOSED_DISTINCT(2_000, n -> numbered(n, "<p><b id=i", ">x")),
  MISNESTED(10_000, n -> "<b><div>x".repeat(n) + "</b>".repeat(n)),
  FOSTERED_TEXT(40_000, n -> "<table>" + "x<tr>".repeat(n)),
  COMMENTS(200_000, n -> "<!--x-->".repeat(n)),
  LESS_THAN(2_000_000, n -> "<p>" + "<".repeat(n)),
  CLOSING_STARTS(1_500_000, n -> "<p>" + "</ ".repeat(n)),
  NULS(1_000_000, n -> "<p>" + "\0".repeat(n)),
  UNCLOSED_TITLE(300_000, n -> "<title>" + "<p>x".repeat(n)),
  UNCLOSED_SCRIPT(500_000, n -> "<script>" + "<p>x".repeat(n)),
  SCRIPTS(5_000, n -> "<script>let boat = 'The boat leaves at noon.'</script>".repeat(n)),
  SCRIPT_TAGS(300_000, n -> "<p>x" + "<script ".repeat(n)),
  COMMENTED_SCRIPTS(60_000, n -> "<p>x" + "<script>x<!-</script>".repeat(n)),
  DRAWINGS(5_000, n -> "<svg><path d=\"M0 0h7v7h7v7h7v7z\"/></svg>".repeat(n)),
  DRAWING_TAGS(300_000, n -> "<p>x" + "<svg </svg ".repeat(n)),
  OPEN_SHAPES(60_000, n -> "<p>x<svg>" + "<path d=\"M0 0\"".repeat(n) + "</svg>"),
  TEXT_LIKE_SCRIPTS(
      30_000, n -> "<textarea>" + "<script>let boat = 'The boat leaves.'</script>".repeat(n)),
  UNCLOSED_TEMPLATE(50_000, n -> "<template>" + "<p>x".repeat(n)),
  SHADOW_ROOTS(
      10_000, n -> "<a-b><template shadowrootmode><slot></slot></template><p>x</p></a-b>".repeat(n)),
  SLOTS(
      15_000,
      n -> "<a-b><template shadowrootmode>" + "<slot>x</slot>".repeat(n) + "</template>" + "<p>x".repeat(n)),
  FRAME_DOCUMENTS(2_500, n -> "<iframe srcdoc='<p>x'></iframe>".repeat(n)),
  UNCLOSED_NOSCRIPT(50_000, n -> "<noscript>" + "<p>x".repeat(n)),
  UNCLOSED_TEXTAREA(500_000, n -> "<textarea>" + "<p>x".repeat(n)),

  AMPERSANDS(250_000, n -> "<p>" + "&amp;".repeat(n)),
  HALF_ENTITIES(50_000, n -> "<p>" + "&CounterClockwiseContourIntegra ".repeat(n)),
  NO_BREAK_SPACES(500_000, n -> "<p>x" + "\u00a0".repeat(n)),
  WHITE_SPACE(2_000_000, n -> "<p>x" + " \n".repeat(n) + "y"),
  CONTROLS(500_000, n -> "<p>" + "\u200b\u202e\u0001\ud800x".repeat(n / 4)),
  DATA_ADDRESS(3_000_000, n -> "<p>x<img src='data:image/png;base64," + "A".repeat(n) + "'>"),
  GIANT_ATTRIBUTE(3_000_000, n -> "<p title='" + "a b ".repeat(n / 4) + "'>x"),
  GIANT_CLASS(1_000_000, n -> "<div class='" + "post body ".repeat(n / 10) + "'><p>x</div>"),
  MANY_ATTRIBUTES(20_000, n -> "<p" + numbered(n, " a", "=x") + ">x"),
  MANY_CLASSES(15_000, n -> numbered(n, "<div class='story-", " c'><p>x y z</p></div>")),

  JSON_LD_DEPTH(250_000, n -> jsonLd("[".repeat(n))),
  JSON_LD_OBJECTS(100_000, n -> jsonLd("{\"@graph\":".repeat(n))),
  JSON_LD_DIGITS(1_000_000, n -> jsonLd("{\"headline\":" + "1".repeat(n) + "}")),
  JSON_LD_KEYS(50_000, n -> jsonLd("{" + "\"headline\":\"a title\",".repeat(n) + "\"a\":1}")),
  JSON_LD_AUTHORS(
      20_000, n -> jsonLd("{\"author\":[" + numbered(n, "{\"name\":\"Jo B", "\"},") + "1]}")),
  JSON_LD_RING(
      10_000,
      n ->
          jsonLd("[" + "{\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},".repeat(n) + "1]")),
  JSON_LD_SCRIPTS(10_000, n -> jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"a\"}").repeat(n)),
  METAS(30_000, n -> "<meta property=article:author content='Jo Black'>".repeat(n)),
  BYLINES(10_000, n -> "<p class=byline>By Jo Black</p><time datetime=2020-01-02>x</time>".repeat(n)),
  POSTS(
      5_000,
      n -> numbered(n, "<div class=post><span class=author>user", "</span><p>It is high at noon.</div>")),
  THREAD(
      2_500,
      n ->
          "<main itemscope itemtype=https://schema.org/DiscussionForumPosting>"
              + numbered(
                  n,
                  "<div class=post><a class=author href=/u>user",
                  "</a><time datetime=2026-05-03T09:30Z>3 May</time><div class=post-body itemprop=text>"
                      + "<blockquote><cite>Bo wrote:</cite>When?</blockquote><p>It is high at noon."
                      + "</div></div>")),
  POSTS_IN_POSTS(
      2_500,
      n ->
          "<main itemscope itemtype=https://schema.org/DiscussionForumPosting>"
              + numbered(
                  n,
                  "<div class=comment><a class=author href=/u>user",
                  "</a><div class=comment-body itemprop=text><p>It is high at noon.</div>")),
  AUTHORS_IN_AUTHORS(
      2_500,
      n ->
          ("<main itemscope itemtype=https://schema.org/Question><div class=post>"
                  + "<b class='author date'>x".repeat(n)
                  + "</b>".repeat(n)
                  + "<div class=post-body itemprop=text><p>It is high at noon.</div></div>")
              .repeat(2)),
  TAB_PANELS(5_000, n -> "<div role=tabpanel><p>The water is high at noon.".repeat(n)),
  TITLES(15_000, n -> "<h1>The same title</h1>".repeat(n)),
  ;

  private final int size;
  private final IntFunction<String> page;

  Shape(int size, IntFunction<String> page) {
    this.size = size;
    this.page = page;
  }

  /** A page that is that many times as large as the smallest that is measured. */
  String page(int times) {
    return page.apply(size * times);
  }

  /** The number at the smallest size. */
  int size() {
    return size;
  }

  private static IntFunction<String> nested(String tag) {
    return n -> ("<" + tag + ">x").repeat(n);
  }

  private static String numbered(int n, String before, String after) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; i < n; i++) {
      page.append(before).append(i).append(after);
    }
    return page.toString();
  }

  private static String jsonLd(String json) {
    return "<script type=application/ld+json>" + json + "</script><p>x</p>";
  }
}
