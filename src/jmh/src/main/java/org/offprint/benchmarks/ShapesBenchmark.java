package org.offprint.benchmarks;

import java.util.concurrent.TimeUnit;
import org.offprint.Offprint;
import org.offprint.parse.ParseLimitException;
import org.offprint.source.SavedPage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One hostile page, parsed once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ShapesBenchmark {
  /** What the last parse of the last shape ended with, or {@code null}; for runs in this JVM. */
  static volatile Throwable ending;

  /** The shape. */
  @Param public Shape shape;

  /** How many times the shape's smallest size. */
  @Param({"1", "2", "4"})
  public int times;

  private SavedPage page;

  /** Writes the page. */
  @Setup
  public void write() {
    page = SavedPage.ofHtml(shape.page(times)).withUrl(Pages.URL);
    ending = null;
  }

  /** Lets go of the page. */
  @TearDown(Level.Trial)
  public void forget() {
    page = null;
  }

  /** To an article, or to a limit; anything else ends the run. */
  @Benchmark
  public Object parse() {
    try {
      return Offprint.parser().parse(page);
    } catch (ParseLimitException e) {
      ending = e;
      return e;
    } catch (RuntimeException | Error e) {
      ending = e;
      throw e;
    }
  }
}
