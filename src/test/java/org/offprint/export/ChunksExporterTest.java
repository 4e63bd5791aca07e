package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.ElementPath;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.Metadata;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;
import org.offprint.model.TextRange;
import org.offprint.testing.LargeArticle;
import org.offprint.testing.SmallStack;
import org.offprint.view.Chunk;
import org.offprint.view.Chunks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ChunksExporterTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Paragraph paragraph(String text, String id, Origin origin) {
    return Paragraph.of(text).withInfo(NodeInfo.builder().id(id).origin(origin).build());
  }

  @Test
  void writes_a_chunk_to_a_line() {
    Article article =
        Article.builder()
            .header(Header.builder().addTitle(Text.of("Boats")).build())
            .addBody(
                paragraph("It left.", "p1", Origin.of(new TextRange(3, 11), "made")),
                Heading.of(2, "\"Salt\""),
                paragraph("Two\nlines.", "p2", Origin.of(ElementPath.of("html/p"), "made")))
            .metadata(Metadata.builder().url("https://example.org/").build())
            .build();
    assertThat(Exporters.chunks().export(article))
        .isEqualTo(
            """
            {"index":0,"title":"Boats","url":"https://example.org/","text":"Boats\\n\\nIt left.",\
            "start":0,"end":15,"blocks":[0],"ids":["p1"],"places":[{"start":3,"end":11}]}
            {"index":1,"title":"Boats","url":"https://example.org/","path":["\\"Salt\\""],\
            "text":"\\"Salt\\"\\n\\nTwo\\nlines.","start":17,"end":35,"blocks":[1,2],"ids":["p2"],\
            "places":[{"path":"html/p"}]}
            """);
  }

  @Test
  void nothing_has_no_lines() {
    assertThat(Exporters.chunks().export(Article.EMPTY)).isEmpty();
  }

  @Test
  void lines_hold_the_whole_text() {
    Article everything = EverythingArticle.create();
    List<JsonNode> lines =
        Exporters.chunks().withLimit(40).export(everything).lines().map(JSON::readTree).toList();
    List<Chunk> chunks = Chunks.of(everything, 40).list();
    assertThat(lines).hasSameSizeAs(chunks);
    assertThat(lines.stream().map(line -> line.get("text").asString()))
        .containsExactlyElementsOf(chunks.stream().map(Chunk::text).toList());
    String joined = lines.stream().map(l -> l.get("text").asString()).collect(Collectors.joining());
    assertThat(joined.replaceAll("\\s", ""))
        .isEqualTo(everything.plainText().replaceAll("\\s", ""));
  }

  @Test
  void replaces_halves_of_characters() {
    Article article = Article.of(List.of(Paragraph.of("a\ud83d")));
    assertThat(Exporters.chunks().export(article)).contains("\"text\":\"a\ufffd\"");
  }

  @Test
  void refuses_limits_below_one_character() {
    ChunksExporter exporter = Exporters.chunks();
    assertThatThrownBy(() -> exporter.withLimit(1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be 2 at least, but is 1");
  }

  @Test
  void needs_no_deep_stack() {
    Article article = LargeArticle.of(100_000);
    SmallStack.run(
        () -> assertThat(Exporters.chunks().export(article).lines().count()).isGreaterThan(100));
  }
}
