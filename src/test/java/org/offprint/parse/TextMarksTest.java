package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Paragraph;
import org.offprint.model.TextRange;

/** What the model knows of a text besides its words. */
class TextMarksTest {
  private static final String FERRY =
      "The ferry leaves the old pier at six, long before the fish market opens its doors.";
  private static final String LINKED =
      "Nobody remembers a\u00A0morning without it\u00A0, not even in the winter of the great ice.";

  private final Article article = Offprint.parseText("\n" + FERRY + "\r\n\r\n  " + LINKED + "\n");

  @Test
  void paragraph_remembers_no_break_spaces_as_former_links_leave_them() {
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.info().data().get("offprint:no-break-space"))
        .containsExactly(null, "true");
  }

  @Test
  void paragraph_knows_its_place_in_the_source() {
    assertThat(article.paragraphs())
        .extracting(TextMarksTest::range)
        .containsExactly(
            new TextRange(1, 1 + FERRY.length()),
            new TextRange(FERRY.length() + 7, FERRY.length() + 7 + LINKED.length()));
  }

  @Test
  void paragraph_knows_the_rule_that_decided() {
    assertThat(article.paragraphs())
        .extracting(paragraph -> paragraph.info().origin().rule())
        .containsOnly("plain-paragraph");
  }

  private static Object range(Paragraph paragraph) {
    return paragraph.info().origin().place();
  }
}
