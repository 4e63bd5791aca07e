package org.offprint.benchmarks;

import java.util.function.Function;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;

/**
 * The characters of a page → the article of Readability4J, called as its users are told to. Its
 * content as HTML or plain text, which it writes anew whenever it is asked, is not asked for.
 */
public final class Readability4jArticle implements Function<String, Article> {
  @Override
  public Article apply(String html) {
    return new Readability4J(Pages.URL, html).parse();
  }
}
