package org.offprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.parse.ArticleParser;

/**
 * The front door: from a saved article to its model in one call.
 *
 * <pre>{@code
 * Article article = Offprint.parse(Path.of("saved.txt"));
 * System.out.println(article.title());
 * }</pre>
 *
 * <p>What a file is, and how it is encoded, is determined from its content. To learn what was left
 * out and why, or to set limits, use {@link #parser()} or {@link ArticleParser#builder()}.
 */
public final class Offprint {
  private static final ArticleParser PARSER = ArticleParser.builder().build();

  private Offprint() {}

  /**
   * Reads the article in a file.
   *
   * @param file the file
   * @return the article, perhaps empty
   * @throws IOException if the file is missing or cannot be read; its message names the file
   * @throws org.offprint.parse.ParseLimitException if the file asks for more than the limits allow
   */
  public static Article parse(Path file) throws IOException {
    return PARSER.parse(file).article();
  }

  /**
   * Reads the article in a file whose address is known.
   *
   * @param file the file
   * @param url where the page is from, or {@code null} if that is not known; links and pictures are
   *     made absolute with it
   * @return the article, perhaps empty
   * @throws IOException if the file is missing or cannot be read; its message names the file
   * @throws org.offprint.parse.ParseLimitException if the file asks for more than the limits allow
   */
  public static Article parse(Path file, @Nullable String url) throws IOException {
    return PARSER.parse(file, url).article();
  }

  /**
   * Reads the article in a stream.
   *
   * @param in the bytes of a file; read to its end, not closed
   * @return the article, perhaps empty
   * @throws IOException if reading fails
   * @throws org.offprint.parse.ParseLimitException if the stream asks for more than the limits
   *     allow
   */
  public static Article parse(InputStream in) throws IOException {
    return PARSER.parse(in).article();
  }

  /**
   * Reads a plain text.
   *
   * @param text the text
   * @return the article, perhaps empty
   * @throws org.offprint.parse.ParseLimitException if the text asks for more than the limits allow
   */
  public static Article parseText(String text) {
    return PARSER.parseText(text).article();
  }

  /**
   * Reads a page of HTML whose address is not known.
   *
   * @param html the page
   * @return the article, perhaps empty
   * @throws org.offprint.parse.ParseLimitException if the page asks for more than the limits allow
   */
  public static Article parseHtml(String html) {
    return parseHtml(html, null);
  }

  /**
   * Reads a page of HTML.
   *
   * <p>Links and pictures are made absolute with the address of the page, or with that of its
   * {@code base} element; without either they stay as written. Nothing is fetched.
   *
   * @param html the page
   * @param url where the page is from, or {@code null} if that is not known
   * @return the article, perhaps empty
   * @throws org.offprint.parse.ParseLimitException if the page asks for more than the limits allow
   */
  public static Article parseHtml(String html, @Nullable String url) {
    return PARSER.parseHtml(html, url).article();
  }

  /**
   * A parser with default options and limits.
   *
   * @return the parser, safe to share between threads
   */
  public static ArticleParser parser() {
    return PARSER;
  }
}
