package org.offprint.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Contributor;
import org.offprint.model.ListBlock;
import org.offprint.model.Table;
import org.offprint.source.SavedPage;
import org.offprint.source.SourceKind;

/** Clips in Markdown, as programs write them that save pages as notes. */
class MarkdownClipTest {
  private static final String BODY =
      """

      The ferry left at *six*, as it has for forty years, and nobody was late for it.[^1]

      ## The other side

      - A lamp is lit when the boat is seen.
      - It is put out when it is tied up.

      > Fog until noon, and no boat before one.

      | Year | Boats |
      | ---- | ----- |
      | 1931 | 2     |

      It has never been late, but for the winter of [1963](https://ferry.example/1963).

      [^1]: The sound was frozen from January to March.
      """;

  private static ParseResult read(String clip) {
    return Offprint.parser().parse(SavedPage.of(clip.getBytes(UTF_8)));
  }

  @Test
  void obsidian_clipper_names_authors_as_links_to_notes() {
    ParseResult result =
        read(
            """
            ---
            title: "The last boat: how it went"
            source: "https://ferry.example/story"
            author:
              - "[[Ines Varga]]"
              - "[[Bo Lind]]"
            published: 2026-03-04
            created: 2026-11-23
            description: "What became of a ferry."
            tags:
              - "clippings"
            ---
            """
                + BODY);

    Article article = result.article();
    assertThat(result.report().sourceKind()).isEqualTo(SourceKind.MARKDOWN);
    assertThat(article.title()).isEqualTo("The last boat: how it went");
    assertThat(article.authors())
        .extracting(Contributor::name)
        .containsExactly("Ines Varga", "Bo Lind");
    assertThat(article.metadata().url()).contains("https://ferry.example/story");
    assertThat(article.metadata().published().map(ArticleDate::iso)).contains("2026-03-04");
    assertThat(article.metadata().saved().map(ArticleDate::iso)).contains("2026-11-23");
    assertThat(article.headings()).singleElement().hasToString("heading 2 The other side");
    assertThat(article.stream(ListBlock.class)).hasSize(1);
    assertThat(article.stream(BlockQuotation.class)).hasSize(1);
    assertThat(article.stream(Table.class)).hasSize(1);
    assertThat(article.notes()).hasSize(1);
    assertThat(article.paragraphs().get(0).plainText()).startsWith("The ferry left at six, as");
  }

  @Test
  void joplin_and_hugo_write_values_without_quotation_marks() {
    Article joplin =
        read("---\ntitle: The last boat\nsource: https://ferry.example/story\n---\n" + BODY)
            .article();
    Article hugo =
        read("---\ntitle: The last boat\nauthors: [Ines Varga, 'Bo Lind']\ndate: 2026-03-04T10:00:00Z\n---\n"
                + BODY)
            .article();

    assertThat(joplin.title()).isEqualTo("The last boat");
    assertThat(joplin.metadata().url()).contains("https://ferry.example/story");
    assertThat(hugo.authors())
        .extracting(Contributor::name)
        .containsExactly("Ines Varga", "Bo Lind");
    assertThat(hugo.metadata().published().map(ArticleDate::iso))
        .hasValueSatisfying(date -> assertThat(date).startsWith("2026-03-04"));
  }

  @Test
  void a_clip_in_windows_1252_is_read() {
    String clip = "---\ntitle: Die Fähre\n---\n\nDie Fähre fährt um sechs, und an jedem Tag so.\n";

    ParseResult result =
        Offprint.parser().parse(SavedPage.of(clip.getBytes(Charset.forName("windows-1252"))));

    assertThat(result.article().title()).isEqualTo("Die Fähre");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nThe ferry\n---\n\nIt left at six, as it has for forty years.\n",
        "---\nbuild: release\nsteps: 3\n---\n\nNo article says such things of itself.\n",
        "---\ntitle: The ferry\n\nIt left at six. There is no end of the head.\n",
        "title: The ferry\nauthor: Ines Varga\n\nIt left at six, as it has for forty years.\n"
      })
  void other_texts_stay_texts(String text) {
    assertThat(read(text).report().sourceKind()).isEqualTo(SourceKind.TEXT);
  }

  @Test
  void what_is_nested_too_deeply_is_read_all_the_same() {
    String head = "---\ntitle: Deep\n---\n\n";

    assertThat(read(head + ">".repeat(60_000) + " The end.").report().sourceKind()).isNotNull();
    assertThat(read(head + "*a ".repeat(60_000) + "b*".repeat(60_000)).article()).isNotNull();
  }
}
