package org.offprint.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.offprint.Offprint;
import org.offprint.parse.ArticleParser;
import org.offprint.source.SavedPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A whole parse against the HTML parser alone; each invocation reads all the pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PageBenchmark {
  static final String URL = "https://news.example/story";

  private final ArticleParser parser = Offprint.parser();
  private List<String> pages;

  /** Reads the pages. */
  @Setup
  public void read() {
    pages = PageFolder.pages();
  }

  /** From characters to an article. */
  @Benchmark
  public void whole(Blackhole hole) {
    for (String html : pages) {
      hole.consume(parser.parse(SavedPage.ofHtml(html).withUrl(URL)));
    }
  }

  /** From characters to jsoup's tree. */
  @Benchmark
  public void bare(Blackhole hole) {
    for (String html : pages) {
      hole.consume(Jsoup.parse(html, URL));
    }
  }
}
