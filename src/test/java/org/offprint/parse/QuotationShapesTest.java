package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.testing.QuotationSet;
import org.offprint.testing.QuotationSet.Entry;
import org.offprint.testing.QuotationSet.Said;
import org.offprint.view.Quotations;
import org.offprint.view.TextSpan;
import org.offprint.view.Utterance;

/** Ways in which texts quote, one by one. */
class QuotationShapesTest {
  static List<Entry> shapes() throws IOException {
    return QuotationSet.of("edge-cases").entries();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void a_shape_gives_its_utterances_with_their_speakers(Entry entry) {
    Quotations quotations = Quotations.of(article(entry));
    List<Utterance> said = new ArrayList<>(quotations.said());
    List<String> lacking = new ArrayList<>();
    for (Said expected : entry.said()) {
      boolean found = take(said, utterance -> isAlike(quotations, utterance, expected));
      if (!found) {
        lacking.add(String.join(" … ", expected.parts()) + " = " + expected.speakers());
      }
    }

    assertThat(lacking).as("lacking, where these are found: %s", shown(said)).isEmpty();
    assertThat(shown(said)).as("too much").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void what_nobody_says_stands_in_marks_all_the_same(Entry entry) {
    Quotations quotations = Quotations.of(article(entry));

    assertThat(quotations.all())
        .filteredOn(utterance -> !utterance.isSaid())
        .extracting(utterance -> bare(utterance.words()))
        .containsAll(entry.notSaid());
  }

  private static boolean take(List<Utterance> said, Predicate<Utterance> wanted) {
    for (Utterance utterance : said) {
      if (wanted.test(utterance)) {
        said.remove(utterance);
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Quotations quotations, Utterance utterance, Said expected) {
    List<String> parts = new ArrayList<>();
    for (TextSpan span : utterance.spans()) {
      parts.add(bare(quotations.index().text(span)));
    }
    return expected.isBy(utterance.speakerName().orElse(""))
        && parts.equals(expected.parts().stream().map(QuotationShapesTest::bare).toList());
  }

  private static Article article(Entry entry) {
    String page = entry.text().startsWith("<") ? entry.text() : page(entry);
    return Offprint.parseHtml(page, "https://example.org/story");
  }

  /** A page in the language that stands before the colon. */
  private static String page(Entry entry) {
    String language = entry.shows().replaceAll("^\\d+ (..): .*", "$1");
    return "<html lang='%s'><title>-</title><article><p>".formatted(language)
        + entry.text().replace("\n\n", "</p>\n<p>")
        + "</p></article></html>";
  }

  private static List<String> shown(List<Utterance> said) {
    return said.stream()
        .map(
            utterance ->
                utterance.words()
                    + " = "
                    + utterance.speakerName().orElse("-")
                    + (utterance.attribution() == null
                        ? ""
                        : " (" + utterance.attribution().rule() + ")"))
        .toList();
  }

  /** Words without the commas, dashes and spaces at their ends. */
  private static String bare(String words) {
    return words.replaceAll("^[\\s\\u00a0\\u200b–—,-]+|[\\s\\u00a0–—,-]+$", "");
  }
}
