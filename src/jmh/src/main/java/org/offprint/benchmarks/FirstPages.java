package org.offprint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What {@link FreshJvm} starts: does a job with pages, and then waits until it has been measured.
 */
final class FirstPages {
  /** The line that is printed when the pages are done. */
  static final String DONE = "done";

  private FirstPages() {}

  /**
   * Does the job.
   *
   * @param args the name of the class of the job, and the files
   */
  @SuppressWarnings("unchecked")
  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    Function<String, Object> job =
        (Function<String, Object>) Class.forName(args[0]).getConstructor().newInstance();
    for (int i = 1; i < args.length; i++) {
      job.apply(Files.readString(Path.of(args[i])));
    }
    System.out.println(DONE);
    System.in.read();
  }
}
