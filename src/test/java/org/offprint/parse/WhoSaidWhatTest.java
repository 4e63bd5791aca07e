package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.InlineQuotation;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;
import org.offprint.testing.QuotationSet;
import org.offprint.testing.QuotationSet.Entry;
import org.offprint.testing.QuotationSet.Said;

/** Quotations of texts that were written before the rules, and are not changed for them. */
class WhoSaidWhatTest {
  private static final double SHARE = .85;
  private static final int FEWEST = 25;

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "it", "pt", "nl", "ru"})
  void of_20_quotations_17_are_found_with_the_full_name_of_who_said_them(String language)
      throws IOException {
    int expected = 0;
    int found = 0;
    int right = 0;
    List<String> faults = new ArrayList<>();
    for (Entry entry : QuotationSet.of(language).entries()) {
      List<Said> left = new ArrayList<>(entry.said());
      for (InlineQuotation quotation : spoken(language, entry.text())) {
        Said match = match(left, quotation);
        found++;
        if (match == null) {
          faults.add(entry.shows() + ": " + shown(quotation));
        } else {
          left.remove(match);
          right++;
        }
      }
      expected += entry.said().size();
      left.forEach(said -> faults.add(entry.shows() + ": lacks " + said));
    }

    assertThat(expected).isGreaterThanOrEqualTo(FEWEST);
    assertThat(2. * right / (expected + found))
        .as("F1 of quotations with their speakers; wrong are%n%s", String.join("\n", faults))
        .isGreaterThanOrEqualTo(SHARE);
  }

  /** A page declares its language, which a few sentences do not always show. */
  private static List<InlineQuotation> spoken(String language, String text) {
    String page =
        "<html lang='%s'><article><h1>%s</p></article></html>"
            .formatted(language, text.replaceFirst("\n\n", "</h1><p>").replace("\n\n", "</p><p>"));
    return Offprint.parseHtml(page, null).stream(InlineQuotation.class)
        .filter(
            quotation ->
                quotation.function() == QuotationFunction.SPEECH
                    || quotation.function() == QuotationFunction.FRAGMENT)
        .toList();
  }

  private static Said match(List<Said> left, InlineQuotation quotation) {
    String speaker = quotation.speaker().map(Speaker::name).orElse("");
    for (Said said : left) {
      if (said.isBy(speaker) && bare(said.words()).equals(bare(quotation.plainText()))) {
        return said;
      }
    }
    return null;
  }

  /** Words without the marks and commas at their ends. */
  private static String bare(String words) {
    return words.replaceAll("^[\\s\\u00a0«»“”\"—–,-]+|[\\s\\u00a0«»“”\"—–,-]+$", "");
  }

  private static String shown(InlineQuotation quotation) {
    String rule = quotation.attribution() == null ? "none" : quotation.attribution().rule();
    return quotation.plainText()
        + " = "
        + quotation.speaker().map(Speaker::name).orElse("-")
        + " ("
        + rule
        + ")";
  }

  /** Each comma could open a clause that says who speaks: none of them is looked through twice. */
  @Test
  void many_commas_inside_marks_take_linear_time() {
    String words = "nous partons, dit le vent, ".repeat(40_000);
    String page =
        "<html lang='fr'><article><h1>Le bac</h1><p>« %sà l'aube », a déclaré Léa Brun.</p></article></html>"
            .formatted(words);

    List<InlineQuotation> found =
        assertTimeout(
            Duration.ofSeconds(20),
            () -> Offprint.parseHtml(page, null).stream(InlineQuotation.class).toList());

    assertThat(found).hasSize(1);
  }
}
