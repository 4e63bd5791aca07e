package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Byline;
import org.offprint.model.EverythingArticle;
import org.offprint.model.HostileArticle;
import org.offprint.model.InlineImage;
import org.offprint.model.MarkedArticle;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.NoteReference;
import org.offprint.testing.SmallStack;

/** What holds for every exporter that there is, the examples' among them. */
class ExporterLawTest {
  /** What a format does not show, as its documentation says. */
  private static final Map<String, Set<Class<? extends Node>>> NOT_SHOWN =
      Map.of(
          "text", Set.of(InlineImage.class, MediaBlock.class),
          // Who shows the notes counts them.
          "markdown", Set.of(NoteReference.class),
          "pandoc", Set.of(NoteReference.class),
          "jsonld", Set.of(Byline.class, InlineImage.class, MediaBlock.class),
          "chunks", Set.of(Byline.class, InlineImage.class, MediaBlock.class));

  static Stream<String> formats() {
    return Exporters.all().stream().map(Exporter::format);
  }

  private static Exporter exporter(String format) {
    return Exporters.find(format).orElseThrow();
  }

  private static byte[] bytes(Exporter exporter, Article article) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      exporter.write(article, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writes_the_same_bytes_each_time(String format) {
    Article article = EverythingArticle.create();
    assertThat(bytes(exporter(format), article))
        .isNotEmpty()
        .isEqualTo(bytes(exporter(format), EverythingArticle.create()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void shows_every_type_of_node(String format) throws IOException {
    String shown = text(bytes(exporter(format), MarkedArticle.create()));
    Set<Class<? extends Node>> not = NOT_SHOWN.getOrDefault(format, Set.of());
    assertThat(MarkedArticle.markers())
        .containsKey(Byline.class)
        .allSatisfy(
            (type, marker) -> {
              if (!not.contains(type)) {
                assertThat(shown).as(type.getSimpleName()).contains(marker);
              }
            });
  }

  /** What is written, of an archive all that is in it. */
  private static String text(byte[] bytes) throws IOException {
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (archive.getNextEntry() != null) {
        text.append(new String(archive.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void takes_strings_that_are_no_text(String format) {
    Exporter exporter = exporter(format);
    byte[] bytes = bytes(exporter, HostileArticle.create());
    assertThat(bytes).isEqualTo(bytes(exporter, HostileArticle.create()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void needs_no_deep_stack(String format) {
    SmallStack.run(() -> bytes(exporter(format), DeepArticles.deepest()));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void flushes_the_stream_and_leaves_it_open(String format) throws IOException {
    boolean[] unflushed = {false};
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            unflushed[0] = true;
          }

          @Override
          public void flush() {
            unflushed[0] = false;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    exporter(format).write(EverythingArticle.create(), out);
    assertThat(unflushed[0]).isFalse();
  }

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 150)
  void every_article_has_one_form_in_each_format(@ForAll("articles") Article article) {
    for (Exporter exporter : Exporters.all()) {
      assertThat(bytes(exporter, article))
          .as(exporter.format())
          .isEqualTo(bytes(exporter, article));
    }
  }
}
