package org.offprint.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints how much memory articles hold against their text, and the kinds of objects that hold most
 * of it.
 *
 * <pre>RetainedSize FOLDERS EVERY NAME=CLASSPATH…</pre>
 */
final class RetainedSize {
  private static final int KINDS = 20;

  private RetainedSize() {}

  public static void main(String[] args) throws IOException {
    List<String> pages = Pages.read(args[0], Integer.parseInt(args[1]));
    for (Build build : Build.of(Arrays.asList(args).subList(2, args.length))) {
      print(build, pages);
    }
  }

  /** Constants that articles share are counted once. */
  private static void print(Build build, List<String> pages) {
    Function<Object, Object> article = build.job(ArticleOfPage.class);
    Object[] articles = pages.stream().map(article).toArray();
    // Asked for before any text is, as an article may keep what it once was asked for.
    GraphLayout graph = GraphLayout.parseInstance((Object) articles);
    Object[] texts = Arrays.stream(articles).map(build.job(PlainText.class)).toArray();
    double text = GraphLayout.parseInstance((Object) texts).totalSize();
    System.out.printf(
        Locale.ROOT,
        "%s: %d articles, %.1f kB each, of that %.1f kB of text%n",
        build.name(),
        articles.length,
        graph.totalSize() / 1e3 / articles.length,
        text / 1e3 / articles.length);
    Figures.print(
        "article-of-text", build.name(), Quartiles.of(DoubleStream.of(graph.totalSize() / text)));
    graph.getClassSizes().keys().stream()
        .sorted(Comparator.comparing((Class<?> kind) -> -graph.getClassSizes().count(kind)))
        .limit(KINDS)
        .forEach(kind -> print(graph, kind, text));
  }

  private static void print(GraphLayout graph, Class<?> kind, double text) {
    long size = graph.getClassSizes().count(kind);
    System.out.printf(
        Locale.ROOT,
        "  %-45s %9d %9.1f kB %6.3f%n",
        kind.getTypeName(),
        graph.getClassCounts().count(kind),
        size / 1e3,
        size / text);
  }
}
