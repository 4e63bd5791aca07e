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
import org.offprint.model.Contributor;
import org.offprint.model.Emphasis;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

class OutlineExporterProperties {
  private static final Set<String> NAMES_OF_LISTS_AND_FACTS =
      Set.of(
          "article",
          "kicker",
          "title",
          "standfirst",
          "byline",
          "credit",
          "dateline",
          "url",
          "canonical-url",
          "site",
          "publisher",
          "language",
          "published",
          "modified",
          "saved",
          "section",
          "keywords",
          "description",
          "lead-image",
          "license",
          "access-note",
          "article-type",
          "extra",
          "bio",
          "citation",
          "caption",
          "label",
          "term",
          "details",
          "head",
          "foot");

  /** All that any reader of the text may take for the end of a line. */
  private static final String ANY_LINE_END = "\\R";

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 50)
  void every_line_begins_with_a_name(@ForAll("articles") Article article) {
    List<Contributor> people = article.metadata().contributors();
    Stream<Node> bios = people.stream().flatMap(person -> person.bio().stream());
    Set<String> names =
        Stream.of(
                NAMES_OF_LISTS_AND_FACTS.stream(),
                article.stream().map(Node::type),
                bios.flatMap(Node::stream).map(Node::type),
                people.stream().map(person -> person.role().code()))
            .flatMap(some -> some)
            .collect(Collectors.toSet());
    String outline = new OutlineExporter().withFullText(true).export(article);
    assertThat(outline).endsWith("\n");
    assertThat(outline.split(ANY_LINE_END))
        .extracting(OutlineExporterProperties::firstWord)
        .allMatch(names::contains);
  }

  private static String firstWord(String line) {
    String unguided = line.replaceFirst("^(│  |   )*([├└]─ )?", "");
    return unguided.split(" ", 2)[0];
  }

  @Property(tries = 50)
  void every_node_but_texts_and_shown_paragraphs_has_a_line(@ForAll("articles") Article article) {
    String outline = new OutlineExporter().export(article.withMetadata(Metadata.EMPTY));
    long nodes =
        article.stream()
            .filter(node -> !(node instanceof Text) && !(node instanceof Paragraph))
            .count();
    assertThat(outline.lines().count()).isGreaterThan(nodes);
  }

  @Property(tries = 100)
  void words_are_cut_to_the_width(
      @ForAll("articles") Article article, @ForAll @IntRange(min = 1, max = 30) int width) {
    List<String> lines =
        new OutlineExporter()
            .withWidth(width)
            .export(withoutInfoOfEmphasis(article))
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

  /** The article with emphasis whose lines are nothing but words: an id is not cut. */
  private static Article withoutInfoOfEmphasis(Article article) {
    Metadata metadata = article.metadata();
    List<Contributor> people =
        metadata.contributors().stream()
            .map(person -> person.withBio(plain(Article.of(person.bio())).body()))
            .toList();
    return plain(article).withMetadata(metadata.withContributors(people));
  }

  private static Article plain(Article article) {
    return article.transform(Emphasis.class, emphasis -> emphasis.withInfo(NodeInfo.NONE));
  }

  @Property(tries = 100)
  void bytes_are_the_characters_in_utf8(@ForAll("articles") Article article) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new OutlineExporter().write(article, bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo(new OutlineExporter().export(article));
  }
}
