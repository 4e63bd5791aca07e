package org.offprint.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Another extractor. */
enum Peer {
  CRUX(CruxArticle.class),
  READABILITY4J(Readability4jArticle.class),
  BOILERPIPE(BoilerpipeDocument.class);

  private final Class<? extends Function<String, ?>> job;

  Peer(Class<? extends Function<String, ?>> job) {
    this.job = job;
  }

  /**
   * Which one a class path is of.
   *
   * @param build has the name of an extractor, to which a version may follow after an at sign
   */
  static Peer of(Build build) {
    return valueOf(build.name().replaceFirst("@.*", "").toUpperCase(Locale.ROOT));
  }

  /** What it makes of pages with a class path of its own. */
  static Arm arm(Build build, List<String> pages) {
    return new Arm(build.name(), build.job(of(build).job), List.copyOf(pages));
  }

  /** What it is called in the figures. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
