package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.offprint.internal.html.body.score.FerryPage;

class LinkSectionPassTest {
  private static final String HEADING = "See also";
  private static final String LINK = "Piers of the sound";
  private static final String SECTIONS =
      "<h2 id=a>Boats</h2>"
          + FerryPage.sentences(1, 3)
          + "<h2 id=b>Lamps</h2>"
          + FerryPage.sentences(3, 5);
  private static final String LINKS =
      "<h2 id=c>See also</h2><ul><li><a href=1>Piers of the sound</a></li></ul>";

  @Test
  void a_section_of_links_among_sections_of_text_is_kept() {
    assertThat(revised(SECTIONS + LINKS).rules(HEADING, LINK)).containsOnly("link-section");
  }

  @Test
  void one_with_a_heading_of_its_own_kind_is_not() {
    assertThat(revised(SECTIONS + LINKS.replace("h2", "h4")).rules(HEADING, LINK))
        .containsOnly("-");
    assertThat(revised(SECTIONS + LINKS.replace(" id=c", "")).rules(HEADING, LINK))
        .containsOnly("-");
  }

  @Test
  void one_after_a_single_section_is_not() {
    assertThat(
            revised("<h2 id=a>Boats</h2>" + FerryPage.sentences(1, 5) + LINKS).rules(HEADING, LINK))
        .containsOnly("-");
  }

  @Test
  void one_whose_list_stands_elsewhere_is_not() {
    String apart = LINKS.replace("<h2 id=c>See also</h2>", "<h2 id=c>See also</h2><p>Text</p>");

    assertThat(revised(SECTIONS + apart).rules(HEADING, LINK)).containsOnly("-");
  }

  @Test
  void one_that_a_rule_is_sure_of_is_not() {
    assertThat(
            JudgedPage.of("", FerryPage.of(SECTIONS, LINKS))
                .leaveOut("footer", HEADING, LINK)
                .revisedBy(new LinkSectionPass())
                .rules(HEADING, LINK))
        .containsOnly("-");
  }

  private static JudgedPage revised(String html) {
    return JudgedPage.of("", FerryPage.of(html))
        .leaveOut("related", HEADING)
        .leaveOut("mostly-links", LINK)
        .revisedBy(new LinkSectionPass());
  }
}
