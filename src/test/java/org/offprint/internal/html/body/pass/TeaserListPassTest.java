package org.offprint.internal.html.body.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TeaserListPassTest {
  private static final String TEXT =
      "<p>The ferry leaves the old pier at six each morning, and nobody has ever seen it late.</p>"
          + "<p>On the far side a lamp is lit when the boat is seen, and put out again later on.</p>"
          + "<p>The crossing takes half an hour, and longer when the fog is down on the sound.</p>";
  private static final String ONE =
      "<li><b>Harbour:</b> <a href=/1>The crane has not moved for a year</a>";
  private static final String TWO =
      "<li><b>Bells:</b> <a href=/2>The verger says it is not him</a>";
  private static final String THREE =
      "<li><b>Bread: <a href=/3>Eleven loaves are left for a pilot</a></b>";
  private static final String FIRST = "Harbour: The crane has not moved for a year";

  @Test
  void labels_with_links_to_the_site_are_teasers_and_so_is_the_heading_over_them() {
    assertThat(rules("<h3>More</h3><ul>" + ONE + TWO + THREE + "</ul>", FIRST, "More"))
        .containsExactly("-", "-");
  }

  @Test
  void a_heading_that_stands_elsewhere_heads_the_text() {
    assertThat(rules("<div><h3>More</h3></div><ul>" + ONE + TWO + THREE + "</ul>", FIRST, "More"))
        .containsExactly("-", "body-scorer");
  }

  @Test
  void two_are_no_list_of_teasers() {
    assertThat(rules("<ul>" + ONE + TWO + "</ul>", FIRST)).containsExactly("body-scorer");
  }

  @Test
  void links_to_other_sites_and_to_parts_of_the_page_are_none() {
    String out =
        "<li><b>Books:</b> <a href=https://books.example.com/>A list of all boats of the sound</a>";
    String part = "<li><b>Books:</b> <a href=#books>A list of all boats of the sound</a>";
    String host =
        "<li><b>Books:</b> <a href=//books.example.com/>A list of all boats of the sound</a>";
    for (String item : List.of(out, part, host)) {
      assertThat(rules("<ul>" + ONE + TWO + item + "</ul>", FIRST)).containsExactly("body-scorer");
    }
  }

  @Test
  void labels_that_open_alike_compare() {
    String again = "<li><b>Harbour: again</b> <a href=/3>Eleven loaves are left for a pilot</a>";
    assertThat(rules("<ul>" + ONE + TWO + again + "</ul>", FIRST)).containsExactly("body-scorer");
  }

  @Test
  void one_item_that_says_more_keeps_the_list() {
    String more = THREE + ", who eats them all in one night.";
    assertThat(rules("<ul>" + ONE + TWO + more + "</ul>", FIRST)).containsExactly("body-scorer");
    assertThat(rules("<ul>" + more + "</li>" + ONE + TWO + "</ul>", FIRST))
        .containsExactly("body-scorer");
  }

  @Test
  void links_before_their_labels_are_none() {
    String before = "<li><a href=/3>Eleven loaves are left for a pilot</a> <b>Bread</b>";
    assertThat(rules("<ul>" + ONE + TWO + before + "</ul>", FIRST)).containsExactly("body-scorer");
  }

  private static List<String> rules(String list, String... texts) {
    return JudgedPage.of("", "<main>" + TEXT + list + "</main>")
        .revisedBy(new TeaserListPass())
        .rules(texts);
  }
}
