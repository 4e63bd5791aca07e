package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.CodeBlock;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.SpeechTurn;
import org.offprint.model.TableRow;

class PlainTextExporterProperties {
  /** A quotation, an indent, or a bullet or number with or without a box to tick. */
  private static final String MARK = "(>||(-|-?[0-9]+[.]|[a-z]+[.]|[A-Z]+[.])( \\[[x ]\\])?)";

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  /** What stands between white space. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    (text + ' ')
        .codePoints()
        .forEach(
            c -> {
              if (!Character.isWhitespace(c)) {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    return words;
  }

  @Property(tries = 100)
  void no_word_is_lost(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 1, max = 60) int width) {
    List<String> expected = words(article.plainText());
    assertHolds(words(new PlainTextExporter().export(article)), expected);
    assertHolds(words(new PlainTextExporter().withLineWidth(width).export(article)), expected);
  }

  private static void assertHolds(List<String> actual, List<String> expected) {
    Map<String, Integer> missing = new TreeMap<>();
    expected.forEach(word -> missing.merge(word, 1, Integer::sum));
    actual.forEach(word -> missing.merge(word, -1, Integer::sum));
    missing.values().removeIf(count -> count <= 0);
    assertThat(missing).isEmpty();
  }

  @Property(tries = 100)
  void long_lines_are_single_words(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 10, max = 60) int width) {
    Article plain =
        article
            .withMetadata(Metadata.EMPTY)
            .replaceBlocks(CodeBlock.class, code -> List.of())
            .transform(SpeechTurn.class, turn -> turn.withLabel(List.of()))
            .transform(Note.class, note -> note.withLabel(""))
            .transform(TableRow.class, row -> row.withCells(List.of()));
    String text = new PlainTextExporter().withLineWidth(width).export(plain);
    text.lines()
        .filter(line -> line.codePointCount(0, line.length()) > width)
        .forEach(line -> assertThat(words(withoutMarks(line))).as(line).hasSizeLessThan(2));
  }

  /** The line without what may stand before its words; an item without words is all mark. */
  private static String withoutMarks(String line) {
    return (line + ' ').replaceFirst("^(" + MARK + " )+", "");
  }

  @Property(tries = 100)
  void starts_and_ends_with_words(@ForAll("articles") Article article) {
    String text = new PlainTextExporter().export(article);
    if (!text.isEmpty()) {
      assertThat(text).endsWith("\n").doesNotStartWith("\n");
      assertThat(text).isEqualTo(new PlainTextExporter().export(article));
    }
  }
}
