package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.Offprint;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.Code;
import org.offprint.model.CodeBlock;
import org.offprint.model.Direction;
import org.offprint.model.Embed;
import org.offprint.model.EmbedKind;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.InlineImage;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Rendition;
import org.offprint.model.Text;

class HtmlExporterProperties {
  private static final HtmlExporter PAGE = new HtmlExporter().asPage();

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  /** Strings made of what breaks out of markup, in any order. */
  @Provide
  Arbitrary<String> hostile() {
    return Arbitraries.of(
            "\"",
            "'",
            "<",
            ">",
            "&",
            "--",
            "<!--",
            "-->",
            "]]>",
            "</style>",
            "</title>",
            "<script>",
            "alert(1)",
            "</script>",
            "onerror=",
            "javascript:",
            "java",
            "script:",
            "data:text/html,",
            "data:image/svg+xml;base64,AAAA",
            "data:image/png;base64,AAAA",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "\u000b",
            "\u0085",
            "\u2028",
            "\ud800",
            "\udc00",
            "https://",
            "//",
            "\\",
            "example.org",
            ":",
            "/",
            "#",
            "?",
            " ",
            "`",
            "{",
            "}",
            "%",
            "&Tab;",
            "&#106;",
            "<svg ",
            "<math>",
            "`=",
            "<p>",
            "</td>",
            "</a>",
            "x",
            "ü")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void nothing_hostile_gets_out_of_its_place(@ForAll("hostile") String text) {
    Article article = everywhere(text);
    Document page = AllowedHtml.read(PAGE.export(article));
    AllowedHtml.read(new HtmlExporter().export(article));
    assertThat(page.select("article article, title ~ title, body > :not(article)")).isEmpty();
    assertThat(page.select("article > div.body")).hasSize(1);
    assertThat(page.select("div.body > h2")).hasSize(1);
  }

  @Property(tries = 300)
  void nothing_elsewhere_is_shown_if_that_is_not_wanted(@ForAll("hostile") String text) {
    String html = PAGE.withRemotePictures(false).export(everywhere(text));
    for (Element element : AllowedHtml.read(html).select("[src], [srcset], [poster]")) {
      assertThat(element.attr("src")).startsWith("data:image/");
      assertThat(element.attr("srcset")).isEmpty();
    }
  }

  @Property(tries = 100)
  void no_word_is_lost(@ForAll("articles") Article article) {
    String words = AllowedHtml.read(PAGE.export(article)).wholeText();
    article.stream(Text.class)
        .map(text -> XmlText.clean(text.value()).strip())
        .forEach(text -> assertThat(words).contains(text));
  }

  @Property(tries = 100)
  void what_is_read_back_is_written_the_same(@ForAll("articles") Article article) {
    String once = PAGE.export(Offprint.parseHtml(PAGE.export(article), null));
    String twice = PAGE.export(Offprint.parseHtml(once, null));
    assertThat(PAGE.export(Offprint.parseHtml(twice, null))).isEqualTo(twice);
  }

  @Property(tries = 200)
  void a_damaged_page_is_read_all_the_same(
      @ForAll("articles") Article article, @ForAll("hostile") String junk, @ForAll Random random) {
    String page = PAGE.export(article);
    int from = random.nextInt(page.length());
    int to = from + random.nextInt(Math.min(200, page.length() - from));
    String damaged = page.substring(0, from) + junk + page.substring(to);
    AllowedHtml.read(PAGE.export(Offprint.parseHtml(damaged, null)));
  }

  private static Article everywhere(String text) {
    NodeInfo info = new NodeInfo(text, text, Direction.RTL, new java.util.TreeMap<>(), null);
    Media media =
        Media.builder()
            .kind(MediaKind.IMAGE)
            .url(text)
            .alternative(text)
            .title(text)
            .mimeType(text)
            .addRenditions(new Rendition(text, 10, text))
            .build();
    List<Block> words =
        List.of(
            new Paragraph(
                List.of(
                    Text.of(text),
                    new Link(text, text, List.of(Text.of(text)), info),
                    Code.of(text),
                    InlineImage.of(media),
                    NoteReference.of(text, text)),
                info));
    List<Block> body = new ArrayList<>(words);
    body.add(new Heading(2, List.of(Text.of(text)), info));
    body.add(
        new BlockQuotation(
            BlockQuotationKind.EPIGRAPH,
            words,
            List.of(Text.of(text)),
            Attribution.builder().url(text).rule("x").build(),
            info));
    body.add(new ListBlock(ListKind.ORDERED, -7, text, List.of(ListItem.of(text)), info));
    body.add(new Figure(List.of(MediaBlock.of(media)), words, List.of(Text.of(text)), info));
    body.add(MediaBlock.of(media.withKind(MediaKind.VIDEO)));
    body.add(new CodeBlock(text, text, info));
    body.add(Embed.of(EmbedKind.POST, text, text, words, words));
    Article article = Article.of(body);
    return article
        .withHeader(
            article
                .header()
                .withKicker(List.of(Text.of(text)))
                .withTitle(List.of(Text.of(text)))
                .withStandfirst(words)
                .withByline(Optional.of(Byline.of(text))))
        .withNotes(List.of(Note.of(text, text, words)))
        .withMetadata(
            article
                .metadata()
                .withLanguage(Optional.of(text))
                .withCanonicalUrl(Optional.of(text))
                .withLicense(Optional.of(text))
                .withDescription(Optional.of(text))
                .withLeadImage(Optional.of(Media.image(text)))
                .withKeywords(List.of(text)));
  }
}
