package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.export.NodeHandler;
import org.offprint.model.Article;
import org.offprint.model.Emphasis;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaKind;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;
import org.offprint.traverse.Transforms;

/** What callers write by handlers of their own is safe, whatever the source held. */
class CustomOutputTest {
  private static final String OUTBREAK = "https://example.org/?a=1&b='\"><script>alert(1)</script>";

  private static Article linking(String address) {
    Link link = Link.of(address, "the boat");
    return Article.of(List.of(Paragraph.of(List.of(Text.of("See "), link, Text.of(".")))));
  }

  private static NodeHandler<Link> anchor() {
    return (link, out) ->
        out.element("a", Map.of("href", link.href(), "rel", "nofollow"), link.content());
  }

  @Test
  void an_element_is_its_tags_attributes_and_content() {
    assertThat(
            Exporters.html()
                .withHandler(Link.class, anchor())
                .export(linking("https://example.org/a?b=1&c=2")))
        .contains(
            "See <a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"nofollow\">the boat</a>.");
  }

  @Test
  void an_attribute_never_ends_before_its_value() {
    String html = Exporters.html().withHandler(Link.class, anchor()).export(linking(OUTBREAK));
    assertThat(html).doesNotContain("<script").contains("%22%3E%3Cscript%3E");
    String titled =
        Exporters.html()
            .withHandler(
                Link.class,
                (link, out) -> out.markup("<a").attribute("title", link.href()).markup(">x</a>"))
            .export(linking(OUTBREAK));
    assertThat(titled).contains("title=\"https://example.org/?a=1&amp;b='&quot;&gt;&lt;script");
  }

  @Test
  void text_stands_in_an_attribute_too() {
    String html =
        Exporters.html()
            .withHandler(
                Link.class,
                (link, out) -> out.markup("<a href='").text(link.href()).markup("'>x</a>"))
            .export(linking("'onmouseover='alert(1)"));
    assertThat(html).contains("<a href='&#39;onmouseover=&#39;alert(1)'>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", " JAVASCRIPT:alert(1)", "data:text/html,x", ""})
  void an_address_that_runs_is_not_written(String address) {
    Article article = linking(address);
    assertThat(Exporters.html().withHandler(Link.class, anchor()).export(article))
        .contains("<a rel=\"nofollow\">the boat</a>");
    assertThat(Exporters.markdown().withHandler(Link.class, anchor()).export(article))
        .contains("<a rel=\"nofollow\">the boat</a>");
  }

  @Test
  void a_picture_is_an_element_without_content() {
    Media mill = Media.builder().kind(MediaKind.IMAGE).url("https://example.org/mill.png").build();
    Article article = Article.of(List.of(Paragraph.of(List.of(InlineImage.of(mill)))));
    assertThat(
            Exporters.html()
                .withHandler(
                    InlineImage.class,
                    (image, out) ->
                        out.element("img", Map.of("src", image.media().url()), List.of()))
                .export(article))
        .contains("<img src=\"https://example.org/mill.png\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "ONLOAD", "style", "srcdoc", "a b", "a\"", "", "1a", "a>"})
  void attributes_that_hold_code_are_refused(String name) {
    assertThatThrownBy(
            () ->
                Exporters.html()
                    .withHandler(Link.class, (link, out) -> out.attribute(name, "x"))
                    .export(linking("/a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + name + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"script", "STYLE", "base", "meta", "link", "a b", "", "<a", "br"})
  void elements_that_hold_code_are_refused(String name) {
    assertThatThrownBy(
            () ->
                Exporters.html()
                    .withHandler(
                        Link.class, (link, out) -> out.element(name, Map.of(), link.content()))
                    .export(linking("/a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + name + "'");
  }

  @Test
  void markdown_takes_elements_around_inlines_and_blocks() {
    assertThat(
            Exporters.markdown()
                .withHandler(Link.class, anchor())
                .export(linking("https://example.org/*a*")))
        .contains("See <a href=\"https://example.org/*a*\" rel=\"nofollow\">the boat</a>.");
    Article article = Article.of(List.of(Heading.of(2, "The *boat*")));
    assertThat(
            Exporters.markdown()
                .withHandler(
                    Heading.class,
                    (heading, out) -> out.element("h2", Map.of("class", "x"), heading.content()))
                .export(article))
        .contains("<h2 class=\"x\">The \\*boat\\*</h2>");
  }

  @Test
  void plain_text_has_words_alone() {
    Article article =
        Article.of(
            List.of(
                Heading.of(2, "The boat"),
                Paragraph.of(
                    List.of(Text.of("It "), Emphasis.of(List.of(Text.of("stays"))), Text.of("."))),
                ListBlock.of(ListItem.of(null, List.of(Paragraph.of("one"))))));
    String text =
        Exporters.text()
            .withHandler(
                Emphasis.class, (node, out) -> out.text("_").nodes(node.content()).text("_"))
            .withHandler(
                Heading.class,
                (node, out) -> out.text("== ").nodes(node.content()).text(" ==").standard())
            .withHandler(
                Paragraph.class,
                (node, out) -> out.element("p", Map.of("class", "x"), List.of(node)))
            .export(article);
    assertThat(text).isEqualTo("== The boat ==\n\nThe boat\n\nIt _stays_.\n\n- one\n");
  }

  @Test
  void a_handler_that_writes_its_own_node_is_told_so() {
    Article article = linking("/a");
    NodeHandler<Link> same = (link, out) -> out.nodes(List.of(link));
    NodeHandler<Link> alike = (link, out) -> out.nodes(List.of(Link.of("/b", "b")));
    NodeHandler<Paragraph> block = (node, out) -> out.nodes(List.of(node));
    for (NodeHandler<Link> handler : List.of(same, alike)) {
      assertThatThrownBy(() -> Exporters.html().withHandler(Link.class, handler).export(article))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("link")
          .hasMessageContaining("standard()");
      assertThatThrownBy(
              () -> Exporters.markdown().withHandler(Link.class, handler).export(article))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(
            () -> Exporters.markdown().withHandler(Paragraph.class, block).export(article))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void handlers_may_stand_inside_each_other_as_deep_as_nodes_do() {
    Inline inner = Text.of("deep");
    for (int i = 0; i < 90; i++) {
      inner = Emphasis.of(List.of(inner));
    }
    Article article = Article.of(List.of(Paragraph.of(List.of(inner))));
    String html =
        Exporters.html()
            .withHandler(Emphasis.class, (node, out) -> out.element("i", Map.of(), node.content()))
            .export(article);
    assertThat(html).contains("<i><i>deep</i></i>");
  }

  @Test
  void every_format_takes_a_transform_first() throws IOException {
    Article article = linking("https://example.org/a");
    for (Exporter exporter : Exporters.all()) {
      ByteArrayOutputStream plain = new ByteArrayOutputStream();
      ByteArrayOutputStream direct = new ByteArrayOutputStream();
      exporter.after(Transforms.withoutLinks()).write(article, plain);
      exporter.write(Transforms.withoutLinks().apply(article), direct);
      assertThat(plain.toByteArray()).as(exporter.format()).isEqualTo(direct.toByteArray());
    }
  }
}
