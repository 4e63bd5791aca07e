package org.offprint.benchmarks;

import java.time.Duration;
import java.util.function.Function;
import org.offprint.parse.ArticleParser;
import org.offprint.parse.ParseLimits;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/** The characters of a page → article and report. */
public final class WholeParse implements Function<String, ParseResult> {
  /** However busy the machine is, it must not end a parse. */
  private final ArticleParser parser =
      ArticleParser.builder()
          .limits(ParseLimits.builder().deadline(Duration.ofHours(1)).build())
          .build();

  @Override
  public ParseResult apply(String html) {
    return parser.parse(SavedPage.ofHtml(html).withUrl(Pages.URL));
  }
}
