package org.offprint.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineLineTest {
  @Test
  void shows_type_properties_id_and_words() {
    Heading heading = new Heading(2, List.of(Text.of("Fog")), NodeInfo.builder().id("f").build());
    assertThat(heading).hasToString("heading 2 #f Fog");
    assertThat(Link.of("https://example.org/", "here"))
        .hasToString("link https://example.org/ here");
    assertThat(NoteReference.of("n1", "[1]")).hasToString("note-reference → n1 [1]");
    assertThat(ThematicBreak.of()).hasToString("thematic-break");
  }

  @Test
  void speaks_for_a_sole_paragraph() {
    assertThat(ListItem.of("Salt")).hasToString("list-item Salt");
    ListItem two = ListItem.of(null, List.of(Paragraph.of("Salt"), Paragraph.of("Rope")));
    assertThat(two).hasToString("list-item");
    assertThat(OutlineLine.soleParagraph(two)).isEmpty();
    assertThat(OutlineLine.soleParagraph(ListItem.of("Salt"))).contains(Paragraph.of("Salt"));
    assertThat(OutlineLine.soleParagraph(Paragraph.of("Salt"))).isEmpty();
  }

  @Test
  void cuts_at_code_points() {
    assertThat(OutlineLine.cut("salt", 4)).isEqualTo("salt");
    assertThat(OutlineLine.cut("salts", 4)).isEqualTo("salt…");
    assertThat(OutlineLine.cut("🚀🚀🚀", 2)).isEqualTo("🚀🚀…");
    assertThat(OutlineLine.cut("salt", 0)).isEqualTo("…");
    assertThat(OutlineLine.cut("", 0)).isEmpty();
    assertThat(Paragraph.of("salt".repeat(30)).toString()).hasSize("paragraph ".length() + 101);
  }

  @Test
  void is_one_line_whatever_it_holds() {
    assertThat(OutlineLine.cut("a\nb\r\tc\u0000\u0085d\ud83d", 99)).isEqualTo("a⏎b  c  d ");
    assertThat(OutlineLine.cut("a\u2028b\u2029c", 99)).isEqualTo("a⏎b⏎c");
    NodeInfo info = NodeInfo.builder().id("a\nb").build();
    assertThat(new ThematicBreak(info)).hasToString("thematic-break #a⏎b");
    assertThat(NoteReference.of("n\r1", "1")).hasToString("note-reference → n 1 1");
    assertThat(CodeBlock.of("x", "a\nb")).hasToString("code-block a⏎b x");
    assertThat(Link.of("a\nb", "x")).hasToString("link a⏎b x");
  }

  @Test
  void names_the_article() {
    assertThat(EverythingArticle.create()).hasToString("article The Salt ferry");
    assertThat(Article.EMPTY).hasToString("article");
  }
}
