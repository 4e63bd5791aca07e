package org.offprint.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.offprint.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One piece of work on one large article. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ScalingBenchmark {
  /** How many nodes n is. */
  static final int NODES = 100_000;

  /** What the last run ended with, or {@code null}; for runs in this JVM. */
  static volatile Throwable ending;

  /** The name of the work. */
  @Param({"walk"})
  public String work;

  /** How many times the smallest size. */
  @Param({"1", "2", "4"})
  public int times;

  private Article article;
  private Work task;

  /** Builds the article. */
  @Setup
  public void build() {
    article = ArticleOfSize.of(times * NODES);
    task = Work.all().get(work);
    ending = null;
  }

  /** Lets go of the article. */
  @TearDown
  public void forget() {
    article = null;
  }

  /** Does the work. */
  @Benchmark
  public Object run() throws IOException {
    try {
      return task.on(article);
    } catch (RuntimeException | Error e) {
      ending = e;
      throw e;
    }
  }
}
