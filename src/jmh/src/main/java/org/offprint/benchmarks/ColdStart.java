package org.offprint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the first article of a fresh JVM, and its first 255 pages: the CPU time of whole
 * processes, medians of seven, with the builds in turns and the HTML parser alone among them.
 *
 * <pre>ColdStart FOLDERS EVERY NAME=CLASSPATH…</pre>
 */
final class ColdStart {
  private static final int RUNS = 7;
  private static final int PAGES = 255;

  private final List<Build> builds;

  private ColdStart(List<Build> builds) {
    this.builds = builds;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<String> pages = Pages.read(args[0], Integer.parseInt(args[1]));
    ColdStart start = new ColdStart(Build.of(Arrays.asList(args).subList(2, args.length)));
    Path folder = Files.createTempDirectory("pages");
    try {
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        files.add(Files.writeString(folder.resolve(i + ".html"), pages.get(i)));
      }
      start.compare("first-article", List.of(folder.resolve(middle(pages) + ".html")));
      start.compare("first-pages", first(files));
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Which page has as many longer ones as shorter ones. */
  private static int middle(List<String> pages) {
    List<String> sorted = new ArrayList<>(pages);
    sorted.sort(Comparator.comparing(String::length));
    return pages.indexOf(sorted.get(sorted.size() / 2));
  }

  /** From the start again, if there are fewer. */
  private static List<Path> first(List<Path> files) {
    return Stream.generate(() -> files).flatMap(List::stream).limit(PAGES).toList();
  }

  private void compare(String name, List<Path> files) throws IOException, InterruptedException {
    Build last = builds.get(builds.size() - 1);
    double[] bare = new double[RUNS];
    double[][] whole = new double[builds.size()][RUNS];
    for (int run = 0; run < RUNS; run++) {
      bare[run] = FreshJvm.seconds(last, BareParse.class, files);
      for (int build = 0; build < builds.size(); build++) {
        whole[build][run] = FreshJvm.seconds(builds.get(build), WholeParse.class, files);
      }
    }
    Figures.print(name + "-seconds", "bare", Quartiles.of(Arrays.stream(bare)));
    double[] today = whole[builds.size() - 1];
    for (int build = 0; build < builds.size(); build++) {
      String of = builds.get(build).name();
      Figures.print(name + "-seconds", of, Quartiles.of(Arrays.stream(whole[build])));
      if (builds.get(build) != last) {
        Figures.print(name + "-cpu", last.name() + "/" + of, ratios(today, whole[build]));
      }
    }
  }

  private static Quartiles ratios(double[] above, double[] below) {
    return Quartiles.of(IntStream.range(0, RUNS).mapToDouble(run -> above[run] / below[run]));
  }
}
