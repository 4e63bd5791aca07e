package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.EditorialNote;
import org.offprint.model.LiveUpdate;
import org.offprint.model.PullQuotation;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.source.SavedPage;

/**
 * What is found in finished blocks is the same whether they were pasted as text or saved as a page.
 */
class TextAndPageTest {
  private static final String FIRST =
      "The ferry leaves the old pier at six each morning, and nobody on the island has seen it late.";
  private static final String SECOND =
      "On the far side a lamp is lit when the boat is seen, and put out again when the ropes are fast.";
  private static final String THIRD =
      "The crossing takes a little more than half an hour, and longer when the fog is on the sound.";

  @Test
  void an_interview_has_the_same_turns() {
    List<String> lines =
        List.of(
            "The captain talks about the sea, the winter, and the dogs that travel on her boat for free.",
            "INES VARGA, HOST: Good morning, and welcome to a boat that has never waited for anybody.",
            "BO LIND: Good morning. It has waited once, as everybody on this island will tell you.",
            "(SOUNDBITE OF BELL)",
            "VARGA: For whom did it wait?",
            "LIND: For my mother, who sells the tickets.",
            "She was late because the clock in the church stood still for the whole of that night.",
            "VARGA: Has anybody repaired it since?",
            "LIND: Nobody has. We go by the bell of the boat now, and by the baker's light.");

    List<SpeechTurn> text = turns(text("On the boat", lines));

    assertThat(text).hasSize(6);
    assertThat(text)
        .extracting(SpeechTurn::speaker)
        .extracting(Speaker::name)
        .startsWith("Ines Varga", "Bo Lind");
    assertThat(text)
        .extracting(Block::plainText)
        .isEqualTo(plain(turns(page("On the boat", lines))));
    assertThat(text)
        .extracting(turn -> turn.speaker().name())
        .isEqualTo(
            turns(page("On the boat", lines)).stream().map(turn -> turn.speaker().name()).toList());
  }

  @Test
  void a_live_report_has_the_same_entries() {
    List<String> lines =
        List.of(
            "14:05 – " + FIRST,
            "14:20 – " + SECOND,
            "Two gulls have come aboard since, and neither of them has a ticket for the crossing.",
            "14:40 – " + THIRD,
            "15:10 – The boat is back, the ropes are fast, and the lamp on the far side is out again.");

    List<LiveUpdate> text = entries(text("The ferry all day", lines));

    assertThat(text).hasSize(4);
    assertThat(text.get(1).content()).hasSize(2);
    assertThat(text)
        .extracting(Block::plainText)
        .containsExactlyElementsOf(
            entries(page("The ferry all day", lines)).stream().map(Block::plainText).toList());
  }

  @Test
  void a_reporter_of_a_transcript_is_an_author() {
    List<String> lines =
        List.of(
            "The captain talks about the sea, the winter, and the dogs that travel on her boat for free.",
            "ADA LUND, HOST: The last ferry leaves at six, and our reporter has gone to see it leave.",
            "INES VARGA, BYLINE: It is dark, and there is ice on the rail that keeps the dogs on board.",
            "LUND: How many dogs do you see there?",
            "VARGA: Eleven, and each of them has a seat.",
            "LUND: And do they pay?",
            "VARGA: They do not.");

    assertThat(authors(text("On the boat", lines))).contains("Ines Varga");
    assertThat(authors(page("On the boat", lines))).contains("Ines Varga");
  }

  @Test
  void a_correction_and_a_repeated_passage_are_the_same() {
    List<String> lines =
        List.of(
            FIRST,
            SECOND,
            "“nobody on the island has seen it late”",
            THIRD,
            "Correction: An earlier version of this article gave the wrong hour of the last ferry.");

    for (Article article : List.of(text("The last ferry", lines), page("The last ferry", lines))) {
      assertThat(article.body()).hasAtLeastOneElementOfType(PullQuotation.class);
      assertThat(article.body()).last().isInstanceOf(EditorialNote.class);
    }
  }

  @Test
  void a_note_about_the_author_is_her_biography() {
    List<String> lines =
        List.of(FIRST, SECOND, THIRD, "Ines Varga is a historian at the Museum of the Sound.");

    assertThat(
            bio(
                Offprint.parseText(
                    "The last ferry\n\nBy Ines Varga\n\n" + String.join("\n\n", lines))))
        .isEqualTo(bio(html("<p class=\"byline\">By Ines Varga</p>", "The last ferry", lines)))
        .isEqualTo("Ines Varga is a historian at the Museum of the Sound.");
  }

  @Test
  void a_line_before_a_note_goes_with_it() {
    ParseResult result =
        Offprint.parser()
            .parse(
                SavedPage.ofText(
                    FIRST + "\n\n* * *\n\nInes Varga is a historian. She lives in Lund.\n"));

    assertThat(bio(result.article())).startsWith("Ines Varga is a historian.");
    assertThat(result.report().omissions()).extracting(Omission::text).containsExactly("* * *");
  }

  @Test
  void a_language_that_nobody_states_is_told_by_the_words() {
    List<String> lines = List.of(FIRST, SECOND, THIRD);

    assertThat(text("The last ferry", lines).metadata().language()).hasValue("en");
    assertThat(page("The last ferry", lines).metadata().language()).hasValue("en");
  }

  private static List<String> authors(Article article) {
    return article.metadata().contributors().stream().map(Contributor::name).toList();
  }

  private static String bio(Article article) {
    return article.metadata().contributors().get(0).bio().get(0).plainText();
  }

  private static List<LiveUpdate> entries(Article article) {
    return article.stream(LiveUpdate.class).toList();
  }

  private static List<SpeechTurn> turns(Article article) {
    return article.stream(SpeechTurn.class).toList();
  }

  private static List<String> plain(List<SpeechTurn> turns) {
    return turns.stream().map(Block::plainText).toList();
  }

  private static Article text(String title, List<String> lines) {
    return Offprint.parser()
        .parse(SavedPage.ofText(title + "\n\n" + String.join("\n\n", lines)))
        .article();
  }

  private static Article page(String title, List<String> lines) {
    return html("", title, lines);
  }

  private static Article html(String byline, String title, List<String> lines) {
    return Offprint.parseHtml(
        "<article><h1>"
            + title
            + "</h1>"
            + byline
            + "<p>"
            + String.join("</p><p>", lines)
            + "</p></article>",
        "https://example.org/story");
  }
}
