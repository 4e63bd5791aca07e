package org.offprint.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A JVM that is started for nothing but a job with some pages. */
final class FreshJvm {
  private FreshJvm() {}

  /**
   * Starts one and has it do the job.
   *
   * @param build what it has on its class path
   * @param job {@link BareParse} or {@link WholeParse}
   * @param pages the files of the pages
   * @return the CPU time of the whole process, all its threads, in seconds, until the last page is
   *     done; the system counts it in hundredths
   */
  static double seconds(Build build, Class<?> job, List<Path> pages)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", build.classpath(), FirstPages.class.getName(), job.getName()));
    pages.forEach(page -> command.add(page.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    // It lives until its input ends: the system forgets the time of a process with the process.
    try (BufferedReader out =
            new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var in = process.getOutputStream()) {
      if (!FirstPages.DONE.equals(out.readLine())) {
        throw new IllegalStateException(build.name() + " has not parsed the pages");
      }
      Duration spent = process.info().totalCpuDuration().orElseThrow();
      in.write('\n');
      in.flush();
      return spent.toNanos() / 1e9;
    } finally {
      process.waitFor();
    }
  }
}
