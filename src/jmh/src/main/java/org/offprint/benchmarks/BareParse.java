package org.offprint.benchmarks;

import java.util.function.Function;
import org.jsoup.Jsoup;

/** The characters of a page → the tree of the HTML parser, which is the least a page can cost. */
public final class BareParse implements Function<String, Object> {
  @Override
  public Object apply(String html) {
    return Jsoup.parse(html, Pages.URL);
  }
}
