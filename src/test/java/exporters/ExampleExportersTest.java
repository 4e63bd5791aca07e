package exporters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.Offprint;
import org.offprint.export.TextExporter;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.EverythingArticle;
import org.offprint.model.HostileArticle;
import org.offprint.model.InlineImage;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Paragraph;

/** What TEI and JATS have in common: XML that any parser reads, with all the words. */
class ExampleExportersTest {
  private static final List<TextExporter> BOTH = List.of(new TeiExporter(), new JatsExporter());

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("examples/articles"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void a_sample_article_keeps_every_word(Path file) throws IOException {
    keepsEveryWord(Offprint.parse(file));
  }

  @Test
  void the_article_that_has_everything_keeps_every_word() {
    keepsEveryWord(EverythingArticle.create());
  }

  private static void keepsEveryWord(Article article) {
    for (TextExporter exporter : BOTH) {
      List<String> left = new ArrayList<>(ReadXml.of(exporter.export(article)).words());
      for (String word : ReadXml.words(XmlText.clean(article.plainText()))) {
        assertThat(left.remove(word)).as("%s in %s", word, exporter.format()).isTrue();
      }
    }
  }

  @Test
  void strings_that_are_no_text_are_read_by_any_parser() {
    for (TextExporter exporter : BOTH) {
      String document = exporter.export(HostileArticle.create());
      assertThat(ReadXml.of(document).text())
          .contains("\ufffd\ufffd\ufffd\ufffdBio\ufffd\ufffd]]>");
    }
  }

  @Provide
  Arbitrary<Article> anyArticles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void any_article_is_read_by_any_parser(@ForAll("anyArticles") Article article) {
    for (TextExporter exporter : BOTH) {
      assertThat(ReadXml.of(exporter.export(article)).tags()).isNotEmpty();
    }
  }

  @Test
  void an_address_that_is_not_safe_is_not_written_but_its_words_are() {
    Article article =
        Article.of(
            List.of(
                Paragraph.of(
                    List.of(
                        Link.of("java\tscript:alert(1)", "read on"),
                        Link.of("JavaScript:alert(1)", "and on"),
                        InlineImage.of(
                            Media.image("data:image/svg+xml,<svg/>").withAlternative("a mill")))),
                MediaBlock.of(Media.image("vbscript:x").withAlternative("a boat"))));
    for (TextExporter exporter : BOTH) {
      String document = exporter.export(article);
      assertThat(document).doesNotContainIgnoringCase("script:").doesNotContain("svg");
      assertThat(ReadXml.of(document).text()).contains("read on", "and on", "a mill", "a boat");
    }
  }
}
