package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.offprint.internal.export.markdown.MarkdownReadBack;
import org.offprint.model.Article;
import org.offprint.model.ArticleArbitraries;
import org.offprint.model.Code;
import org.offprint.model.Emphasis;
import org.offprint.model.Inline;
import org.offprint.model.LineBreak;
import org.offprint.model.Link;
import org.offprint.model.Paragraph;
import org.offprint.model.Strong;
import org.offprint.model.Text;

class MarkdownExporterProperties {
  private final MarkdownExporter markdown = new MarkdownExporter();

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  /** Paragraphs of short pieces that mean something in Markdown, marked and unmarked. */
  @Provide
  Arbitrary<List<Inline>> lines() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "b",
            " ",
            "*",
            "_",
            "`",
            "(",
            ")",
            "[",
            "]",
            "!",
            "“",
            "”",
            "€",
            "1",
            ".",
            "#",
            "-",
            "+",
            ">",
            "=",
            "|",
            ":",
            "~",
            "&",
            "amp;",
            "<",
            "b>",
            "\\",
            "^",
            "\u00a0",
            "字",
            "\ud83d\ude80",
            "\ufeff");
    Arbitrary<String> words = pieces.list().ofMinSize(1).ofMaxSize(4).map(l -> String.join("", l));
    Arbitrary<Inline> text = words.map(Text::of);
    Arbitrary<Inline> leaf =
        Arbitraries.oneOf(text, text, text, words.map(Code::of), Arbitraries.create(LineBreak::of));
    Arbitrary<Inline> marked = marked(leaf);
    Arbitrary<Inline> twice = marked(Arbitraries.oneOf(leaf, marked));
    return Arbitraries.oneOf(leaf, marked, twice).list().ofMinSize(1).ofMaxSize(5);
  }

  private static Arbitrary<Inline> marked(Arbitrary<Inline> content) {
    Arbitrary<List<Inline>> some = content.list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        some.map(Emphasis::of),
        some.map(Strong::of),
        Combinators.combine(some, Arbitraries.of("https://a.org/(b", "/c_(d)_*e*", "?&amp;"))
            .as((words, href) -> Link.of(href, null, words)));
  }

  /**
   * Code that holds {@code ]:} is written as words in a paragraph that begins with a link, even one
   * around a space.
   */
  private static boolean isLikeADefinition(List<Inline> line) {
    String words = line.stream().map(Inline::plainText).collect(Collectors.joining());
    long blank = line.stream().takeWhile(inline -> inline.plainText().isBlank()).count();
    return words.contains("]:") && line.stream().limit(blank + 1).anyMatch(Link.class::isInstance);
  }

  @Property(tries = 1000)
  void every_line_is_read_back(@ForAll("lines") List<Inline> line) {
    Assume.that(!isLikeADefinition(line));
    assertReadBack(Article.of(List.of(Paragraph.of(line))));
  }

  @Property(tries = 500)
  void every_article_is_read_back(@ForAll("articles") Article article) {
    assertReadBack(article);
  }

  private void assertReadBack(Article article) {
    String text = markdown.export(article);
    assertThat(MarkdownReadBack.found(text)).as(text).isEqualTo(MarkdownReadBack.expected(article));
  }
}
