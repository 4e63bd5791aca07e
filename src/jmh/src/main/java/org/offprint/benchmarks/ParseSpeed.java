package org.offprint.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Compares whole parses by builds with each other and with those of the HTML parser alone, in turns
 * in one process: CPU time and allocation of the last build by each other arm, and of all by the
 * HTML parser's.
 *
 * <pre>ParseSpeed FOLDERS EVERY WARM MEASURED [bare] NAME=CLASSPATH…</pre>
 *
 * WARM and MEASURED are seconds of CPU. {@code bare} is the HTML parser of the last build.
 */
final class ParseSpeed {
  private ParseSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> pages = Pages.read(args[0], Integer.parseInt(args[1]));
    boolean bare = args[4].equals("bare");
    List<Build> builds = Build.of(Arrays.asList(args).subList(bare ? 5 : 4, args.length));
    Build last = builds.get(builds.size() - 1);
    List<Arm> arms = new ArrayList<>();
    if (bare) {
      arms.add(Arm.bareParse(last, pages));
    }
    for (Build build : builds) {
      arms.add(Arm.wholeParse(build, pages));
    }
    Passes passes = new Turns(arms).run(Double.parseDouble(args[2]), Double.parseDouble(args[3]));
    System.out.printf(
        "%d pages, %d passes: medians of the passes' ratios, and their quartiles%n",
        pages.size(), passes.costs().size());
    for (Arm base : arms) {
      if (!base.name().equals(last.name())) {
        print(passes, last.name(), base.name());
      }
    }
    if (bare) {
      for (Build build : builds.subList(0, builds.size() - 1)) {
        print(passes, build.name(), "bare");
      }
    }
  }

  private static void print(Passes passes, String arm, String base) {
    Figures.print("parse-cpu", arm + "/" + base, passes.cpu(arm, base));
    Figures.print("parse-allocation", arm + "/" + base, passes.allocation(arm, base));
  }
}
