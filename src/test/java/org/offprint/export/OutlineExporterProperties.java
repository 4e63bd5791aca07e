package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

class OutlineExporterProperties {
  private static final Set<String> NAMES_OF_LISTS =
      Set.of(
          "article",
          "kicker",
          "title",
          "standfirst",
          "byline",
          "credit",
          "site",
          "description",
          "extra",
          "author",
          "bio",
          "citation",
          "caption",
          "label",
          "term",
          "details",
          "head");

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 50)
  void everyLineBeginsWithAName(@ForAll("articles") Article article) {
    Set<String> names =
        Stream.concat(
                NAMES_OF_LISTS.stream(),
                Stream.concat(
                    article.stream().map(Node::type),
                    article.metadata().contributors().stream()
                        .flatMap(person -> person.bio().stream().flatMap(Node::stream))
                        .map(Node::type)))
            .collect(Collectors.toSet());
    String outline = new OutlineExporter().withFullText().export(article);
    assertThat(outline).endsWith("\n");
    assertThat(outline.lines().map(OutlineExporterProperties::firstWord)).allMatch(names::contains);
  }

  private static String firstWord(String line) {
    String unguided = line.replaceFirst("^(│  |   )*([├└]─ )?", "");
    return unguided.split(" ", 2)[0];
  }

  @Property(tries = 50)
  void everyNodeButTextsAndShownParagraphsHasALine(@ForAll("articles") Article article) {
    String outline = new OutlineExporter().export(article.withMetadata(Metadata.EMPTY));
    long nodes =
        article.stream()
            .filter(node -> !(node instanceof Text) && !(node instanceof Paragraph))
            .count();
    assertThat(outline.lines().count()).isGreaterThan(nodes);
  }

  @Property(tries = 100)
  void wordsAreCutToTheWidth(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 1, max = 30) int width) {
    List<String> lines =
        new OutlineExporter()
            .withWidth(width)
            .export(article)
            .lines()
            .filter(line -> firstWord(line).equals("emphasis") && line.contains("emphasis "))
            .toList();
    assertThat(lines)
        .allMatch(
            line -> {
              String words = line.substring(line.indexOf("emphasis ") + "emphasis ".length());
              return words.codePointCount(0, words.length()) <= width + 1;
            });
  }

  @Property(tries = 100)
  void bytesAreTheCharactersInUtf8(@ForAll("articles") Article article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new OutlineExporter().write(article, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(new OutlineExporter().export(article));
  }
}
