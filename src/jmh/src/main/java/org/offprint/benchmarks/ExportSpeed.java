package org.offprint.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;

/**
 * Compares what builds take to write articles as JSON and in every format there is, and to read the
 * JSON: ratios of CPU time and allocation of the last build by each other one, and the CPU time for
 * a megabyte of text.
 *
 * <pre>ExportSpeed FOLDERS EVERY WARM MEASURED NAME=CLASSPATH…</pre>
 *
 * WARM and MEASURED are seconds of CPU for each of them.
 */
final class ExportSpeed {
  private final List<Build> builds;
  private final List<List<Object>> articles = new ArrayList<>();
  private final double warm;
  private final double measured;

  private ExportSpeed(List<Build> builds, List<String> pages, double warm, double measured) {
    this.builds = builds;
    this.warm = warm;
    this.measured = measured;
    for (Build build : builds) {
      articles.add(results(build.job(ArticleOfPage.class), pages));
    }
  }

  public static void main(String[] args) throws IOException {
    ExportSpeed speed =
        new ExportSpeed(
            Build.of(Arrays.asList(args).subList(4, args.length)),
            Pages.read(args[0], Integer.parseInt(args[1])),
            Double.parseDouble(args[2]),
            Double.parseDouble(args[3]));
    speed.compare("json-write", speed.arms(JsonWriting.class));
    speed.compare("json-read", speed.readers());
    for (Exporter exporter : Exporters.all()) {
      String format = exporter.format();
      speed.compare("export-" + format, speed.arms(Exporting.class, format));
    }
  }

  private static List<Object> results(Function<Object, Object> job, List<?> inputs) {
    return inputs.stream().<Object>map(job).toList();
  }

  private List<Arm> arms(Class<?> job, String... arguments) {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < builds.size(); i++) {
      Build build = builds.get(i);
      arms.add(new Arm(build.name(), build.job(job, arguments), articles.get(i)));
    }
    return arms;
  }

  private List<Arm> readers() {
    List<Arm> arms = new ArrayList<>();
    for (int i = 0; i < builds.size(); i++) {
      Build build = builds.get(i);
      List<Object> json = results(build.job(JsonWriting.class), articles.get(i));
      arms.add(new Arm(build.name(), build.job(JsonReading.class), json));
    }
    return arms;
  }

  private void compare(String name, List<Arm> arms) {
    Passes passes = new Turns(arms).run(warm, measured);
    String last = arms.get(arms.size() - 1).name();
    for (int i = 0; i < arms.size(); i++) {
      String arm = arms.get(i).name();
      System.out.printf(
          Locale.ROOT,
          "%s, %s: %.2f ms of CPU for a megabyte of text%n",
          name,
          arm,
          passes.seconds(arm).median() * 1e3 / megabytes(i));
      if (!arm.equals(last)) {
        Figures.print(name + "-cpu", last + "/" + arm, passes.cpu(last, arm));
        Figures.print(name + "-allocation", last + "/" + arm, passes.allocation(last, arm));
      }
    }
  }

  /** The texts of all articles of a build, as UTF-8. */
  private double megabytes(int build) {
    return results(builds.get(build).job(PlainText.class), articles.get(build)).stream()
            .mapToLong(text -> ((String) text).getBytes(StandardCharsets.UTF_8).length)
            .sum()
        / 1e6;
  }
}
