package org.offprint.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.model.ListItem;
import org.offprint.model.TableCell;
import org.offprint.source.SavedPage;
import org.offprint.testing.LongPage;
import org.offprint.testing.LongText;

/** Length is no reason to leave anything out: a book is kept as a short article is. */
class LongPagesTest {
  /** The share of a text that may be left out, if something tells what else it is. */
  private static final double OTHERWISE_NAMED = .01;

  /** What judges words by their looks and their place, and does not say what they are. */
  private static final Set<String> NO_REASON =
      Set.of("body-scorer", "unlike-its-kind", "stands-alone", "outside-region");

  private static final List<Integer> LENGTHS = List.of(10, 100, 1_000, 10_000);

  static Stream<Arguments> shapesAndLengths() {
    return Stream.of(LongPage.values())
        .flatMap(shape -> LENGTHS.stream().map(length -> Arguments.of(shape, length)));
  }

  @ParameterizedTest(name = "{0}, {1} paragraphs")
  @MethodSource("shapesAndLengths")
  void text_is_kept_at_any_length(LongPage shape, int length) {
    List<String> paragraphs = LongText.paragraphs(length);

    ParseResult result = parse(shape.of(paragraphs));

    List<String> missing = missing(paragraphs, result);
    assertThat(missing).hasSizeLessThanOrEqualTo((int) (OTHERWISE_NAMED * length));
    assertThat(result.report().omissions())
        .as("left out without a reason")
        .filteredOn(omission -> NO_REASON.contains(omission.rule()))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = LongPage.class,
      names = {"ARTICLE", "LINE_BREAKS"})
  void a_hundred_thousand_paragraphs_are_within_the_limits(LongPage shape) {
    List<String> paragraphs = LongText.paragraphs(100_000);

    ParseResult result = parse(shape.of(paragraphs));

    assertThat(result.report().limits()).isEmpty();
    assertThat(missing(paragraphs, result)).isEmpty();
  }

  @Test
  void long_table_is_whole() {
    List<String> cells = new ArrayList<>();
    StringBuilder table =
        new StringBuilder("<table><tr><th>Year</th><th>Sown</th><th>Sacks</th></tr>");
    for (int i = 0; i < 10_000; i++) {
      List<String> row =
          List.of("Field " + i, List.of("rye", "oats", "peas").get(i % 3), "" + i % 97);
      cells.addAll(row);
      table.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>\n");
    }

    ParseResult result = parse(between(table.append("</table>").toString()));

    assertThat(result.article().stream(TableCell.class).map(TableCell::plainText).skip(3))
        .containsExactlyElementsOf(cells);
  }

  @Test
  void long_list_is_whole() {
    List<String> items =
        IntStream.range(0, 10_000).mapToObj(i -> "Drawer " + i + ": string").toList();

    ParseResult result =
        parse(between("<ul><li>" + String.join("</li>\n<li>", items) + "</li></ul>"));

    assertThat(result.article().stream(ListItem.class).map(ListItem::plainText))
        .containsExactlyElementsOf(items);
  }

  /** An article of two paragraphs and something between them. */
  private static String between(String html) {
    List<String> paragraphs = LongText.paragraphs(2);
    String page = LongPage.ARTICLE.of(paragraphs);
    int at = page.indexOf("<p>" + paragraphs.get(1));
    return page.substring(0, at) + html + page.substring(at);
  }

  /** What is not a line of the article, even after the name of who says it. */
  private static List<String> missing(List<String> paragraphs, ParseResult result) {
    Set<String> kept =
        result
            .article()
            .plainText()
            .lines()
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .collect(Collectors.toSet());
    return paragraphs.stream().filter(text -> !kept.contains(text)).toList();
  }

  private static ParseResult parse(String html) {
    return Offprint.parser().parse(SavedPage.ofHtml(html).withUrl("https://example.org/story"));
  }
}
