package org.offprint.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;
import org.offprint.model.Text;

class QuotationsTest {
  private static final String PAGE =
      """
      <html lang="en"><title>The harbour bell</title><article><h1>The harbour bell</h1>
      <p>The captain of the ferry is Ines Varga, who has run it for thirty years with the old bell.</p>
      <p>“We leave,” Varga said, “at dawn, whatever the fog may say.” Her film “Salt Roads” is about it.</p>
      <p>Bo Lind called the ferry “a gamble” at the meeting, and the council has not answered him so far.</p>
      <blockquote><p>The bell is louder than the fog, and nobody has ever slept through it.</p>
      <footer>Ines Varga, captain</footer></blockquote>
      <p>The council has paid for the bell, the lamp and the rope, and it will not pay for another one.</p>
      </article></html>
      """;

  private final Article article = Offprint.parseHtml(PAGE, "https://example.org/bell");
  private final Quotations quotations = Quotations.of(article);

  @Test
  void parts_of_one_utterance_are_joined() {
    Utterance split = quotations.said().get(0);

    assertThat(split.words()).isEqualTo("We leave, at dawn, whatever the fog may say.");
    assertThat(split.parts()).hasSize(2);
    assertThat(split.spans())
        .extracting(quotations.index()::text)
        .containsExactly("We leave,", "at dawn, whatever the fog may say.");
    assertThat(quotations.index().text(split.span()))
        .isEqualTo("We leave,” Varga said, “at dawn, whatever the fog may say.");
  }

  @Test
  void titles_are_quotations_that_nobody_says() {
    assertThat(quotations.all())
        .filteredOn(utterance -> !utterance.isSaid())
        .extracting(Utterance::words, Utterance::function)
        .containsExactly(tuple("Salt Roads", QuotationFunction.TITLE));
  }

  @Test
  void speakers_come_once_in_the_order_of_their_words() {
    assertThat(quotations.speakers())
        .extracting(Speaker::name)
        .containsExactly("Ines Varga", "Bo Lind");
    assertThat(quotations.by("Bo Lind")).extracting(Utterance::words).containsExactly("a gamble");
    assertThat(quotations.by("Ines Varga")).hasSize(2);
    assertThat(quotations.by("Nobody")).isEmpty();
  }

  @Test
  void the_words_of_a_block_are_those_above_its_source() {
    Utterance block = quotations.by("Ines Varga").get(1);

    assertThat(block.words())
        .isEqualTo("The bell is louder than the fog, and nobody has ever slept through it.");
  }

  @Test
  void the_context_is_the_paragraph_around_words_and_the_one_before_a_block() {
    Utterance fragment = quotations.by("Bo Lind").get(0);
    Utterance block = quotations.by("Ines Varga").get(1);

    assertThat(quotations.index().text(quotations.context(fragment)))
        .startsWith("Bo Lind called")
        .endsWith("so far.");
    assertThat(quotations.index().text(quotations.context(block)))
        .startsWith("Bo Lind called")
        .endsWith("Ines Varga, captain");
  }

  @Test
  void a_link_names_each_part() {
    assertThat(quotations.link(quotations.said().get(0)))
        .hasValue(
            "https://example.org/bell#:~:text=We%20leave%2C"
                + "&text=at%20dawn%2C%20whatever%20the%20fog%20may%20say.");
  }

  @Test
  void a_link_keeps_the_fragment_of_the_page() {
    assertThat(quotations.link(quotations.by("Bo Lind").get(0), "https://example.org/#main"))
        .isEqualTo("https://example.org/#main:~:text=a%20gamble");
  }

  @Test
  void a_page_without_an_address_has_no_links() {
    Quotations unknown = Quotations.of(Offprint.parseHtml(PAGE, null));

    assertThat(unknown.link(unknown.said().get(0))).isEmpty();
  }

  @Test
  void words_that_occur_before_are_named_with_those_in_front_of_them() {
    Quotations repeated =
        Quotations.of(
            Offprint.parseHtml(
                PAGE.replace("at the meeting", "and again “a gamble” at the meeting"), null));

    assertThat(repeated.by("Bo Lind"))
        .extracting(utterance -> repeated.link(utterance, "x"))
        .containsExactly(
            "x#:~:text=a%20gamble",
            "x#:~:text=gamble%E2%80%9D%20and%20again%20%E2%80%9C-,a%20gamble");
  }

  @Test
  void of_long_words_a_link_has_the_first_and_the_last() {
    String words = "one two three four five six seven ".repeat(9) + "and so it ends here today";
    Quotations quotations =
        Quotations.of(
            Offprint.parseHtml(
                PAGE.replace("We leave,", "W" + words + ","), "https://example.org"));

    assertThat(quotations.link(quotations.said().get(0)).orElseThrow())
        .contains(
            "text=Wone%20two%20three%20four%20five%20six,and%20so%20it%20ends%20here%20today%2C&");
  }

  @Test
  void turns_of_an_interview_are_utterances() {
    SpeechTurn turn =
        SpeechTurn.of(
            SpeechTurnRole.OTHER,
            List.of(Text.of("VARGA:")),
            Speaker.of("Ines Varga"),
            List.of(Paragraph.of("We leave at dawn.")));
    Quotations turns = Quotations.of(article.withBody(List.<Block>of(turn)));

    assertThat(turns.said())
        .singleElement()
        .satisfies(
            utterance -> {
              assertThat(utterance.words()).isEqualTo("We leave at dawn.");
              assertThat(utterance.speakerName()).hasValue("Ines Varga");
            });
  }

  @Test
  void an_utterance_has_a_span_for_each_part() {
    assertThatThrownBy(
            () ->
                new Utterance(
                    List.of(InlineQuotation.of("“", "x", "”")),
                    List.of(),
                    "x",
                    QuotationFunction.SPEECH,
                    null,
                    null))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
