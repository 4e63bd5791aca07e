package org.offprint.benchmarks;

import java.util.Arrays;
import java.util.List;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.parse.ArticleParser;
import org.offprint.source.SavedPage;
import org.openjdk.jol.info.GraphLayout;

/** How much memory articles hold, against their text. */
final class ArticleSize {
  private ArticleSize() {}

  /** Parses the pages and prints the size of their articles, shared constants counted once. */
  static void print(List<String> pages) {
    ArticleParser parser = Offprint.parser();
    Article[] articles =
        pages.stream()
            .map(html -> parser.parse(SavedPage.ofHtml(html).withUrl(PageBenchmark.URL)).article())
            .toArray(Article[]::new);
    // Asked for before any text is, as an article may keep what it once was asked for.
    long size = GraphLayout.parseInstance((Object) articles).totalSize();
    String[] texts = Arrays.stream(articles).map(Article::plainText).toArray(String[]::new);
    long textSize = GraphLayout.parseInstance((Object) texts).totalSize();
    long chars = Arrays.stream(texts).mapToLong(String::length).sum();
    System.out.printf(
        "articles       %6.1f kB each for %.1f kB of text: %.2f times their text, %.2f bytes for"
            + " each character%n",
        size / 1e3 / articles.length,
        textSize / 1e3 / articles.length,
        (double) size / textSize,
        (double) size / chars);
  }
}
