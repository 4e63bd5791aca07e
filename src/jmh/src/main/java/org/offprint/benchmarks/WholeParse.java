package org.offprint.benchmarks;

import java.util.function.Function;
import org.offprint.Offprint;
import org.offprint.parse.ArticleParser;
import org.offprint.source.SavedPage;

/** The characters of a page → article and report. */
public final class WholeParse implements Function<String, Object> {
  private final ArticleParser parser = Offprint.parser();

  @Override
  public Object apply(String html) {
    return parser.parse(SavedPage.ofHtml(html).withUrl(Pages.URL));
  }
}
