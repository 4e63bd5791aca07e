import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Spoils pages and texts and holds what becomes of them to what must be true of all: {@code
 * BadInput CORPORA STATE BUILD COUNT}, or {@code BadInput CORPORA --replay CASE}.
 */
public final class BadInput {
  private static final int PART = 200;
  private static final int PART_MINUTES = 5;
  private static final long SHOWN_EVERY = TimeUnit.SECONDS.toNanos(15);

  /** As small as the tests of the library have it. */
  private static final long STACK = 256 * 1024;

  private final Sources sources;
  private final Progress progress;
  private final long count;
  private final long start = System.nanoTime();
  private ExecutorService workers = workers();

  private BadInput(Sources sources, Progress progress, long count) {
    this.sources = sources;
    this.progress = progress;
    this.count = count;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Sources sources = new Sources(Path.of(args[0]));
    if (args[1].equals("--replay")) {
      replay(BadCase.named(args[2]), sources);
      return;
    }
    long count = Long.parseLong(args[3]);
    Progress progress = Progress.of(Path.of(args[1]), args[2]);
    new BadInput(sources, progress, count).run();
    Summary summary = new Summary(count, progress.findings(count));
    summary.print();
    // A worker that hangs would keep the machine running.
    System.exit(summary.isClean() ? 0 : 1);
  }

  private static void replay(BadCase of, Sources sources) throws IOException {
    Path file = Path.of("target/bad-input/replayed");
    Files.createDirectories(file.getParent());
    Files.write(file, of.input(sources).toBytes());
    List<Finding> findings = CaseCheck.findings(of, sources);
    findings.forEach(finding -> System.out.println(finding.fault() + " " + finding.detail()));
    System.out.println(findings.size() + " faults; the input is in " + file);
    System.exit(findings.isEmpty() ? 0 : 1);
  }

  private void run() throws IOException, InterruptedException {
    long before = progress.done();
    long shown = start;
    while (progress.done() < count) {
      long to = Math.min(count, progress.done() + PART);
      progress.add(part(progress.done(), to), to);
      if (System.nanoTime() - shown > SHOWN_EVERY) {
        shown = System.nanoTime();
        double seconds = (shown - start) / 1e9;
        System.out.printf(
            "%,d of %,d, %.0f a second, %d faults%n",
            to, count, (to - before) / seconds, progress.findings(count).size());
      }
    }
  }

  private List<Finding> part(long from, long to) throws InterruptedException {
    List<Callable<List<Finding>>> tasks = new ArrayList<>();
    for (long number = from; number < to; number++) {
      BadCase of = BadCase.of(number, sources);
      tasks.add(() -> CaseCheck.findings(of, sources));
    }
    List<Future<List<Finding>>> results = workers.invokeAll(tasks, PART_MINUTES, TimeUnit.MINUTES);
    List<Finding> findings = new ArrayList<>();
    boolean stuck = false;
    for (int i = 0; i < results.size(); i++) {
      String name = BadCase.of(from + i, sources).toString();
      try {
        findings.addAll(results.get(i).get());
      } catch (CancellationException e) {
        findings.add(new Finding(Fault.HANG, name, Integer.MAX_VALUE, "did not end"));
        stuck = true;
      } catch (ExecutionException e) {
        findings.add(new Finding(Fault.EXCEPTION, name, 1, "check: " + e.getCause()));
      }
    }
    workers = stuck ? workers() : workers;
    return findings;
  }

  private static ExecutorService workers() {
    return Executors.newFixedThreadPool(
        Runtime.getRuntime().availableProcessors(),
        task -> {
          Thread thread = new Thread(null, task, "bad-input", STACK);
          thread.setDaemon(true);
          return thread;
        });
  }
}
