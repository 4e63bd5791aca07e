package org.offprint.internal.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;

class PageCutterTest {
  @Test
  void wordsInsideOfAPictureAreRunsAfterIt() {
    List<Run> runs =
        cut(
            "<figure><picture><source srcset=b.webp><img src=a.jpg>"
                + "<figcaption>A ferry.</figcaption></picture></figure><p>Text.</p>");

    assertThat(runs).extracting(Run::text).containsExactly("", "A ferry.", "Text.");
    assertThat(runs).extracting(Run::media).containsExactly(true, false, false);
  }

  @Test
  void aPictureWithoutWordsIsOneRun() {
    List<Run> runs = cut("<picture><source srcset=b.webp>\n<img src=a.jpg></picture><p>Text.</p>");

    assertThat(runs).extracting(Run::text).containsExactly("", "Text.");
  }

  private static List<Run> cut(String html) {
    return PageCutter.cut(Jsoup.parse(html), Deadline.start(ParseLimits.DEFAULT));
  }
}
