package org.offprint.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.decode.SourceDecoder;
import org.offprint.internal.html.HtmlReader;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.limit.InputLimit;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.TextReader;
import org.offprint.model.Article;
import org.offprint.model.TextRange;
import org.offprint.source.SavedPage;

/**
 * Reads saved pages into articles.
 *
 * <p>Immutable and safe to share between threads: make one and use it everywhere. A parse opens no
 * connections, and no file but the one it is given.
 */
public final class ArticleParser {
  private final ParseLimits limits;

  private ArticleParser(ParseLimits limits) {
    this.limits = limits;
  }

  /**
   * Starts with the default limits.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the article in a file.
   *
   * @param file the file
   * @return the article, perhaps empty, and the report
   * @throws IOException if the file is missing or cannot be read; its message names the file
   * @throws ParseLimitException if the file asks for more than the limits allow
   */
  public ParseResult parse(Path file) throws IOException {
    return read(SavedPage.of(inputLimit().read(file)));
  }

  /**
   * Reads the article in a stream.
   *
   * @param in the bytes of a file; read to its end or to the limit, not closed
   * @return the article, perhaps empty, and the report
   * @throws IOException if reading fails
   * @throws ParseLimitException if the stream asks for more than the limits allow
   */
  public ParseResult parse(InputStream in) throws IOException {
    return read(SavedPage.of(inputLimit().read(in)));
  }

  /**
   * Reads the article in a saved page.
   *
   * @param page the page
   * @return the article, perhaps empty, and the report
   * @throws ParseLimitException if the page asks for more than the limits allow
   */
  public ParseResult parse(SavedPage page) {
    inputLimit().check(page);
    return read(page);
  }

  private InputLimit inputLimit() {
    return new InputLimit(limits.inputBytes());
  }

  private ParseResult read(SavedPage page) {
    Deadline deadline = Deadline.start(limits);
    DecodedSource source = new SourceDecoder().decode(page);
    return switch (source.kind()) {
      case TEXT -> new TextReader().read(page, source, deadline);
      case HTML -> new HtmlReader().read(page, source, limits, deadline);
      case BINARY -> leaveOut(source, Rule.BINARY_CONTENT);
    };
  }

  /** An empty article, and a report of all the text that is not in it. */
  private static ParseResult leaveOut(DecodedSource source, Rule rule) {
    Report.Builder report = source.report();
    String text = source.text();
    if (!text.isEmpty()) {
      report.addOmissions(new Omission(rule.code(), new TextRange(0, text.length()), text));
    }
    return new ParseResult(Article.EMPTY, report.build());
  }

  /** Collects the options of a parser; not safe for use by several threads. */
  public static final class Builder {
    private ParseLimits limits = ParseLimits.DEFAULT;

    private Builder() {}

    /**
     * Sets how much a source may ask for.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(ParseLimits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Makes the parser.
     *
     * @return a parser with the options set so far
     */
    public ArticleParser build() {
      return new ArticleParser(limits);
    }
  }
}
