package org.offprint.internal.html.body.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;

/** Each feature on one small page, so that what a model learned is what it is asked. */
class FeatureExtractorTest {
  private static final String TITLE = "The ferry that nobody took";

  private static final String DECLARED =
      "It is the first boat of the year, says the pilot, and the last one of the line that my"
          + " father would have known by its bell, its rope and its smell of tar, long before the"
          + " bridge was built over the sound and the lamps went out along the old road.";

  /** One of everything that a feature is about. */
  private static final String PAGE =
      """
      <html><head><meta name=description content="A boat, a crew and no one to carry over">
      <script type="application/ld+json">{"articleBody":"%s"}</script></head>
      <body>
      <div id=menu class="site-nav"><a href=/a>Start</a> <a href=/b>Fares</a></div>
      <main><article itemprop=articleBody class="post-content">
      <h1>The ferry that nobody took</h1>
      <p class=deck>A boat, a crew and no one to carry over</p>
      <figure><img src=a.jpg><figcaption class=caption>Photo: Ann Moor, 5 May 2020</figcaption></figure>
      <p>Crossing number one began as all others do, with a horn, a rope, and a gull upon it.</p>
      <p>Crossing number two began as all others do, with a horn, a rope, and a gull upon it.</p>
      <h2>By sea!</h2>
      <p>It is the first boat of the year, says the pilot, and the last one of the line that my
      father would have known.</p>
      <p><b>Bold words</b></p>
      <ul class=related-list><li><a href=/c>Read more about it</a></li><li>Salt and bread</li></ul>
      <blockquote><p>Nobody asked.</p></blockquote>
      <table><tr><td>Cell one</td></tr></table>
      <p>Who says so: the pilot</p>
      <p>By Ann Moor | www.example.org</p>
      </article></main>
      <aside><p>Aside words</p></aside>
      <form><p>Form words</p></form>
      <header><p>Header words</p></header>
      <div class=comment-box><div><div><p>Comment words</p></div></div></div>
      <div class=share><p>Share words</p></div>
      <div class=newsletter><p>Newsletter words</p></div>
      <div class=advert><p>Advert words</p></div>
      <div class=byline><p>Byline words</p></div>
      <div class=tags><p>Tags words</p></div>
      <div hidden><p>Hidden words</p></div>
      <div>Zoom</div><div>Zoom</div>
      <div>We use cookies only with consent.</div>
      <div>Subscribe to our newsletter and follow us</div>
      <footer><p>Footer words</p></footer>
      </body></html>
      """
          .formatted(DECLARED);

  private final PageEvidence page = page(PAGE);
  private final FeatureExtractor evidence = new FeatureExtractor(page, true);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IN_REGION | Bold words | 1 | Aside words | 0",
        "IN_CORE | Bold words | 1 | Aside words | 0",
        "AMONG_TEXT | Bold words | 1 | Comment words | 0",
        "IN_CONTAINER | Bold words | 1 | Aside words | 0",
        "CONTAINER_UP | Bold words | 0 | Aside words | 2",
        "CONTAINER_DOWN | Bold words | 1 | Aside words | 2",
        "BRANCH_GOOD | Crossing number one | 301 | Aside words | 0",
        "BRANCH_LINKS | Bold words | 0 | Read more | 555",
        "BRANCH_RUNS | Bold words | 1 | Read more | 2",
        "CONTAINER_GOOD | Bold words | 1000 | Aside words | 1000",
        "NEAR_STRENGTH | Crossing number one | 1000 | Bold words | 1000",
        "NEAR_RUNS | Crossing number one | 6 | Zoom | 4",
        "NEAR_LINKS | Crossing number one | 0 | Read more | 555",
        "FAR_STRENGTH | Crossing number one | 1000 | Aside words | 0",
        "FAR_RUNS | Crossing number one | 6 | Aside words | 1",
        "FAR_GOOD | Crossing number one | 1000 | Aside words | 0",
        "SIBLING_STRENGTH | Crossing number one | 1000 | Aside words | 0",
        "SIBLING_RUNS | Crossing number one | 6 | Zoom | 4",
        "PARENT_GOOD | Crossing number one | 1000 | Aside words | 0",
        "GRANDPARENT_GOOD | Crossing number one | 1000 | Aside words | 1000",
        "PARENT_LINKS | Read more | 555 | Bold words | 37",
        "GRANDPARENT_LINKS | Read more | 37 | Footer words | 41",
        "THIRD_LINKS | Read more | 37 | Footer words | 41",
        "GRANDPARENT_PURITY | Footer words | 369 | Bold words | 555",
        "IN_SPAN | Crossing number two | 1 | Bold words | 0",
        "FROM_FIRST | Crossing number two | 1 | The ferry that | -3",
        "FROM_LAST | Crossing number one | -3 | Bold words | 1",
        "SPAN_UP | Bold words | 1 | Aside words | 3",
        "SPAN_DOWN | Bold words | 1 | Read more | 2",
        "SINCE_GOOD | Bold words | 1 | Start Fares | 40",
        "UNTIL_GOOD | By sea | 1 | Zoom | 40",
        "GOOD_AROUND_6 | Footer words | 0 | By sea | 604",
        "GOOD_AROUND_15 | Footer words | 0 | By sea | 454",
        "BEFORE_WEIGHT | Start Fares | -1 | Salt and | 15",
        "BEFORE_LINKS | Salt and | 1000 | Bold words | 0",
        "BEFORE_SAME | Salt and | 1 | Bold words | 1",
        "AFTER_WEIGHT | Footer words | -1 | Read more | 12",
        "AFTER_LINKS | Bold words | 1000 | Footer words | -1",
        "AFTER_SAME | Read more | 1 | Salt and | 0",
        "SECOND_AFTER_WEIGHT | Bold words | 12 | Footer words | -1",
        "LIST_LEVEL | Salt and | 1 | Bold words | 20",
        "LIST_LINKS | Salt and | 555 | Bold words | -1",
        "LIST_RUNS | Salt and | 2 | Bold words | -1",
        "LIST_MEAN | Salt and | 13 | Bold words | -1",
        "CLUTTER_OWN | Photo: | 1 | Bold words | 0",
        "CLUTTER_NEAR | Salt and | 1 | Bold words | 0",
        "CLUTTER_FAR | Salt and | 1 | Bold words | 0",
        "CLUTTER_LEVEL | Salt and | 1 | Bold words | 12",
        "CONTENT_FAR | Bold words | 1 | Aside words | 0",
        "CONTENT_LEVEL | Bold words | 1 | Aside words | 12",
        "COMMENTS_LEVEL | Comment words | 3 | Bold words | 12",
        "RELATED_LEVEL | Salt and | 1 | Bold words | 12",
        "SHARE_LEVEL | Share words | 1 | Bold words | 12",
        "SUBSCRIPTION_LEVEL | Newsletter words | 1 | Bold words | 12",
        "ADVERTISEMENT_LEVEL | Advert words | 1 | Bold words | 12",
        "BYLINE_LEVEL | Byline words | 1 | Bold words | 12",
        "CAPTION_LEVEL | Photo: | 0 | Bold words | 12",
        "TOPICS_LEVEL | Tags words | 1 | Bold words | 12",
        "NAVIGATION_LEVEL | Start Fares | 0 | Bold words | 12",
        "HIDDEN | Hidden words | 1 | Bold words | 0",
        "FIGURE | Photo: | 1 | Bold words | 0",
        "ASIDE | Aside words | 1 | Bold words | 0",
        "HEADER | Header words | 1 | Bold words | 0",
        "FOOTER | Footer words | 1 | Bold words | 0",
        "FORM | Form words | 1 | Bold words | 0",
        "TABLE | Cell one | 1 | Bold words | 0",
        "QUOTATION | Nobody asked | 1 | Bold words | 0",
        "ARTICLES | Bold words | 1 | Aside words | 1",
        "ARTICLE_LEVEL | Bold words | 1 | Aside words | 30",
        "DECLARED_BODY | Bold words | 1 | Aside words | 0",
        "DEPTH | Bold words | 5 | Zoom | 3",
        "PARAGRAPH | Bold words | 1 | Zoom | 0",
        "DIVISION | Bold words | 0 | Zoom | 1",
        "HEADING_LEVEL | By sea | 2 | Zoom | 0",
        "KIND | Salt and | 2 | Cell one | 6",
        "MEDIUM_IN | Bold words | 0 | Photo: | 0",
        "MEDIUM_BEFORE | Bold words | 0 | Photo: | 1",
        "WEIGHT | Bold words | 9 | Zoom | 4",
        "WORDS | Bold words | 2 | Zoom | 1",
        "COMMAS | Crossing number one | 3 | Zoom | 0",
        "SENTENCES | Crossing number one | 1 | Zoom | 0",
        "ENDS_SENTENCE | Crossing number one | 1 | Zoom | 0",
        "END_MARK | By sea | 1 | Zoom | 0",
        "CAPITALISED | Bold words | 500 | Zoom | 1000",
        "SMALL_WORDS | Crossing number one | 444 | Zoom | 0",
        "DIGITS | Photo: | 185 | Zoom | 0",
        "LABEL | Who says so | 1 | Zoom | 0",
        "BOLD | Bold words | 1000 | Zoom | 0",
        "LINK_DENSITY | Read more | 1000 | Zoom | 0",
        "LINKS | Start Fares | 2 | Zoom | 0",
        "CALLS | Subscribe to | 3 | Zoom | 0",
        "CALL_SHARE | Subscribe to | 428 | Zoom | 0",
        "CREDITS | Photo: | 1 | Zoom | 0",
        "DATES | Photo: | 2 | Zoom | 0",
        "OPENS_BY | By Ann | 1 | Zoom | 0",
        "OPENS_MORE | Read more | 1 | Zoom | 0",
        "CONSENT_WORDS | We use cookies | 2 | Zoom | 0",
        "ADDRESS | By Ann | 1 | Zoom | 0",
        "SEPARATORS | By Ann | 1 | Zoom | 0",
        "PAGE_RUNS | Bold words | 30 | Zoom | 30",
        "FROM_TITLE | By sea | 5 | The ferry that | 0",
        "REPEATED | Zoom | 1 | Bold words | 0",
        "LIKE_DESCRIPTION | A boat, a crew | 947 | Zoom | 0",
        "LIKE_TITLE | The ferry that | 1000 | Zoom | 0",
        "DECLARED_TEXT | It is the first | 1000 | Zoom | -500",
      })
  void a_feature_tells_two_runs_apart(
      BodyFeature feature, String one, int value, String other, int otherValue) {
    assertThat(of(one, feature)).as(one).isEqualTo(value);
    assertThat(of(other, feature)).as(other).isEqualTo(otherValue);
  }

  @Test
  void every_feature_is_pinned() throws ReflectiveOperationException {
    CsvSource table =
        FeatureExtractorTest.class
            .getDeclaredMethod(
                "a_feature_tells_two_runs_apart",
                BodyFeature.class,
                String.class,
                int.class,
                String.class,
                int.class)
            .getAnnotation(CsvSource.class);
    Set<BodyFeature> pinned = EnumSet.noneOf(BodyFeature.class);
    for (String line : table.value()) {
      pinned.add(BodyFeature.valueOf(line.substring(0, line.indexOf(' '))));
    }
    assertThat(pinned)
        .isEqualTo(EnumSet.range(BodyFeature.IN_REGION, BodyFeature.DECLARED_TEXT))
        .doesNotContain(BodyFeature.FIRST_KIND);
  }

  @Test
  void every_number_fits_into_a_node() {
    for (Run run : page.runs()) {
      if (!run.isMedium()) {
        for (int value : evidence.of(run.index()).all()) {
          assertThat(value).isBetween((int) Short.MIN_VALUE, (int) Short.MAX_VALUE);
        }
      }
    }
  }

  private int of(String opening, BodyFeature feature) {
    for (Run run : page.runs()) {
      if (run.text().startsWith(opening)) {
        return evidence.of(run.index()).all()[feature.ordinal()];
      }
    }
    throw new AssertionError("no run begins with " + opening);
  }

  private static PageEvidence page(String html) {
    Deadline deadline = Deadline.start(ParseLimits.builder().build());
    return new PageEvidence(PageWalk.of(Jsoup.parse(html), 64, deadline), TITLE, deadline);
  }
}
