package org.offprint.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares whole parses with what other extractors make of the same pages, in turns in one process:
 * CPU time and allocation of each by the HTML parser alone, and of this library by each of them.
 *
 * <pre>FieldSpeed FOLDERS EVERY WARM MEASURED NAME=CLASSPATH PEER[@VERSION]=CLASSPATH…</pre>
 *
 * WARM and MEASURED are seconds of CPU. The first class path is the library's, whose HTML parser is
 * the one that is measured alone. An extractor may have class paths with several versions of its
 * parser: what counts is the one that it is fastest with. A page that one of them fails on counts
 * for none, as it is no job done.
 */
final class FieldSpeed {
  private FieldSpeed() {}

  public static void main(String[] args) throws IOException {
    List<String> pages = Pages.read(args[0], Integer.parseInt(args[1]));
    List<Build> builds = Build.of(Arrays.asList(args).subList(4, args.length));
    Build library = builds.get(0);
    List<Build> peers = builds.subList(1, builds.size());
    List<String> readable = readable(pages, peers);
    List<Arm> arms = new ArrayList<>();
    arms.add(Arm.bareParse(library, readable));
    arms.add(Arm.wholeParse(library, readable));
    peers.forEach(peer -> arms.add(Peer.arm(peer, readable)));

    Passes passes = new Turns(arms).run(Double.parseDouble(args[2]), Double.parseDouble(args[3]));
    System.out.printf(
        "%d pages of %d, %d passes: medians of the passes' ratios, and their quartiles%n",
        readable.size(), pages.size(), passes.costs().size());
    print(passes, library.name(), "bare");
    for (Build peer : peers) {
      print(passes, peer.name(), "bare");
      print(passes, library.name(), peer.name());
    }
    fastest(passes, library, peers)
        .forEach((peer, cpu) -> Figures.print("field", library.name() + "/" + peer, cpu));
  }

  /** The pages that all extractors read, each with each of its class paths. */
  private static List<String> readable(List<String> pages, List<Build> peers) {
    List<Arm> arms = peers.stream().map(peer -> Peer.arm(peer, pages)).toList();
    List<String> readable = new ArrayList<>();
    for (String page : pages) {
      if (arms.stream().allMatch(arm -> reads(arm, page))) {
        readable.add(page);
      }
    }
    return readable;
  }

  private static boolean reads(Arm arm, String page) {
    try {
      arm.job().apply(page);
      return true;
    } catch (RuntimeException e) {
      System.out.println(arm.name() + " fails on a page: " + e);
      return false;
    }
  }

  /** The CPU time of the library by that of each extractor with its fastest class path. */
  private static Map<String, Quartiles> fastest(Passes passes, Build library, List<Build> peers) {
    Map<String, Quartiles> fastest = new TreeMap<>();
    Comparator<Quartiles> byMedian = Comparator.comparingDouble(Quartiles::median);
    for (Build build : peers) {
      fastest.merge(
          Peer.of(build).label(),
          passes.cpu(library.name(), build.name()),
          (one, other) -> byMedian.compare(one, other) < 0 ? other : one);
    }
    return fastest;
  }

  private static void print(Passes passes, String arm, String base) {
    Figures.print("field-cpu", arm + "/" + base, passes.cpu(arm, base));
    Figures.print("field-allocation", arm + "/" + base, passes.allocation(arm, base));
  }
}
