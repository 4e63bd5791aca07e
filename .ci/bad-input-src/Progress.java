import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run came and what it found, in a file, so that it can be ended at any time and go on.
 * The file belongs to one build of the library: what another one found counts for nothing.
 */
final class Progress {
  private static final String BUILD = "build ";
  private static final String DONE = "done ";

  private final Path file;
  private final List<Finding> findings = new ArrayList<>();
  private long done;

  private Progress(Path file) {
    this.file = file;
  }

  static Progress of(Path file, String build) throws IOException {
    Progress progress = new Progress(file);
    List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    if (lines.isEmpty() || !lines.get(0).equals(BUILD + build)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, BUILD + build + "\n");
      return progress;
    }
    progress.read(lines.subList(1, lines.size()));
    return progress;
  }

  /** Findings count once the line that ends their part is written. */
  private void read(List<String> lines) {
    List<Finding> part = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith(DONE)) {
        done = Long.parseLong(line.substring(DONE.length()));
        findings.addAll(part);
        part.clear();
      } else {
        part.add(Finding.read(line));
      }
    }
  }

  /** How many cases are done. */
  long done() {
    return done;
  }

  /** What was found in the first cases. */
  List<Finding> findings(long cases) {
    return findings.stream().filter(finding -> BadCase.named(finding.of()).seed() < cases).toList();
  }

  void add(List<Finding> part, long doneNow) throws IOException {
    StringBuilder lines = new StringBuilder();
    part.forEach(finding -> lines.append(finding.line()).append('\n'));
    lines.append(DONE).append(doneNow).append('\n');
    Files.writeString(file, lines, StandardOpenOption.APPEND);
    findings.addAll(part);
    done = doneNow;
  }
}
