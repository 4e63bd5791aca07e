package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.CustomBlock;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Evidence;
import org.offprint.model.Heading;
import org.offprint.model.Metadata;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.TableCell;
import org.offprint.model.TextRange;

class JsonExporterTest {
  private final JsonExporter exporter = new JsonExporter();

  @Test
  void an_empty_article_is_its_version() {
    assertThat(exporter.export(Article.EMPTY)).isEqualTo("{\"offprint\":1}");
  }

  @Test
  void properties_come_as_type_then_values_then_children_then_info() {
    NodeInfo info =
        NodeInfo.builder()
            .id("fog")
            .language("sv")
            .data(new TreeMap<>(Map.of("acme:a", "1")))
            .origin(new Origin(new TextRange(3, 14), "made-by-hand", 0.75f))
            .build();
    Heading heading = Heading.of(2, "Fog").withInfo(info);
    assertThat(exporter.export(Article.of(List.of(heading))))
        .isEqualTo(
            "{\"offprint\":1,\"body\":[{\"type\":\"heading\",\"level\":2,"
                + "\"content\":[{\"type\":\"text\",\"value\":\"Fog\"}],"
                + "\"id\":\"fog\",\"language\":\"sv\",\"data\":{\"acme:a\":\"1\"},"
                + "\"origin\":{\"start\":3,\"end\":14,\"rule\":\"made-by-hand\","
                + "\"confidence\":0.75}}]}");
  }

  @Test
  void indented_lines_have_two_blanks_for_each_level_and_end_in_line_feeds() {
    assertThat(exporter.withIndent(true).export(Article.of(List.of(Paragraph.of("Salt.")))))
        .isEqualTo(
            """
            {
              "offprint": 1,
              "body": [
                {
                  "type": "paragraph",
                  "content": [
                    {
                      "type": "text",
                      "value": "Salt."
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void origins_are_left_out_on_request_and_nothing_else_is() {
    Article article = EverythingArticle.create();
    String json = exporter.withOrigins(false).export(article);
    assertThat(json).doesNotContain("\"origin\"");
    Article back = ArticleJson.read(json);
    assertThat(back).isEqualTo(article);
    assertThat(back.metadata().evidence())
        .isEqualTo(
            article.metadata().evidence().stream()
                .map(
                    e ->
                        new Evidence(
                            e.field(), e.value(), e.source(), e.certainty(), e.chosen(), null))
                .toList());
  }

  @Test
  void withers_leave_the_exporter_as_it_is() {
    exporter.withIndent(true).withOrigins(false);
    assertThat(exporter.export(Article.EMPTY)).isEqualTo("{\"offprint\":1}");
  }

  @Test
  void evidence_alone_is_written_though_equals_leaves_it_out() {
    Metadata metadata =
        Metadata.EMPTY.withEvidence(EverythingArticle.create().metadata().evidence());
    Article article = Article.EMPTY.withMetadata(metadata);
    assertThat(ArticleJson.read(exporter.export(article)).metadata().evidence())
        .isEqualTo(metadata.evidence());
  }

  @Test
  void half_a_surrogate_pair_is_written_as_the_replacement_character() {
    Article article = Article.of(List.of(Paragraph.of("a\ud83db\ude80\ud83d\ude80\ud83d")));
    assertThat(exporter.export(article)).contains("\"a\ufffdb\ufffd\ud83d\ude80\ufffd\"");
  }

  @Test
  void keys_that_differ_in_half_a_surrogate_pair_stay_apart() {
    TreeMap<String, String> data = new TreeMap<>();
    data.put("k\ud83d", "1");
    data.put("k\ud83e", "2");
    data.put("k\ufffd", "3");
    String json = exporter.export(Article.of(List.of(CustomBlock.of("acme:x", List.of(), data))));
    CustomBlock back = (CustomBlock) ArticleJson.read(json).body().get(0);
    assertThat(back.data().values()).containsExactlyInAnyOrder("1", "2", "3");
  }

  @Test
  void control_characters_and_separators_are_read_back() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xA0; c++) {
      all.append(c);
    }
    all.append("\u2028\u2029\ufeff\ufffe\uffff\u202e");
    Article article = Article.of(List.of(Paragraph.of(all.toString())));
    assertThat(ArticleJson.read(exporter.export(article))).isEqualTo(article);
  }

  @Test
  void bytes_are_those_of_the_text_in_every_locale() throws IOException {
    Article article = EverythingArticle.create();
    byte[] expected = exporter.export(article).getBytes(StandardCharsets.UTF_8);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        exporter.write(article, bytes);
        assertThat(bytes.toByteArray()).as(tag).isEqualTo(expected);
        assertThat(ArticleJson.read(exporter.export(article))).as(tag).isEqualTo(article);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_target_is_flushed_but_not_closed() throws IOException {
    List<String> calls = new ArrayList<>();
    OutputStream target =
        new ByteArrayOutputStream() {
          @Override
          public void flush() {
            calls.add("flush");
          }

          @Override
          public void close() {
            calls.add("close");
          }
        };
    exporter.write(Article.EMPTY, target);
    assertThat(calls).contains("flush").doesNotContain("close");
  }

  @Test
  void a_failing_target_fails_with_its_own_exception() {
    IOException full = new IOException("full");
    OutputStream target =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    List<Block> body = List.of(Paragraph.of("x".repeat(100_000)));
    assertThatThrownBy(() -> exporter.write(Article.of(body), target)).isSameAs(full);
  }

  @Test
  void format_media_type_and_extension_are_those_of_json() {
    assertThat(List.of(exporter.format(), exporter.mediaType(), exporter.extension()))
        .containsExactly("json", "application/json", "json");
  }

  @Test
  void defaults_are_left_out() {
    assertThat(exporter.export(Article.of(List.of(DeepArticles.table(TableCell.of("1"))))))
        .contains("{\"type\":\"table-cell\",\"content\"");
  }
}
