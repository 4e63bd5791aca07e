import java.util.Comparator;
import java.util.List;

/** What a run found: faults by kind, and the worst cases. */
final class Summary {
  private static final int WORST = 20;
  private static final int DETAIL = 400;

  private final long count;
  private final List<Finding> findings;

  Summary(long count, List<Finding> findings) {
    this.count = count;
    this.findings = findings;
  }

  boolean isClean() {
    return findings.isEmpty();
  }

  void print() {
    findings.stream()
        .sorted(
            Comparator.comparing(Finding::fault)
                .thenComparing(Comparator.comparingInt(Finding::weight).reversed()))
        .limit(WORST)
        .forEach(Summary::print);
    System.out.printf("%-20s", "");
    for (Fault fault : Fault.values()) {
      System.out.printf("%12s", fault.name().toLowerCase(java.util.Locale.ROOT));
    }
    System.out.println();
    for (MutationKind kind : MutationKind.values()) {
      row(kind.label(), findings.stream().filter(f -> f.kind().equals(kind.label())).toList());
    }
    row("of " + count, findings);
  }

  private static void row(String name, List<Finding> findings) {
    System.out.printf("%-20s", name);
    for (Fault fault : Fault.values()) {
      System.out.printf("%12d", findings.stream().filter(f -> f.fault() == fault).count());
    }
    System.out.println();
  }

  private static void print(Finding finding) {
    String detail = finding.detail();
    System.out.println(
        finding.fault() + " " + detail.substring(0, Math.min(DETAIL, detail.length())));
    System.out.println("  .ci/bad-input --replay '" + finding.of() + "'");
  }
}
