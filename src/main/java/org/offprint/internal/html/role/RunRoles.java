package org.offprint.internal.html.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;

/**
 * What became of each run of a page.
 *
 * @param runs the runs, in the order of the page
 * @param roles the role of each
 */
public record RunRoles(List<Run> runs, List<RunRole> roles) implements Function<Run, Verdict> {
  /** Takes a copy of the roles; refuses a run without one. */
  public RunRoles {
    roles = List.copyOf(roles);
    if (roles.size() != runs.size()) {
      throw new IllegalArgumentException(runs.size() + " runs and " + roles.size() + " roles");
    }
  }

  /** The role of a run. */
  public RunRole of(Run run) {
    return roles.get(run.index());
  }

  /** What decided about a run. */
  @Override
  public Verdict apply(Run run) {
    return why(run);
  }

  /** What decided about a run. */
  public Verdict why(Run run) {
    return of(run).why();
  }

  /** The runs that stand in one place, in the order of the page. */
  public List<Run> in(RunPlace place) {
    List<Run> in = new ArrayList<>();
    for (Run run : runs) {
      if (of(run).place() == place) {
        in.add(run);
      }
    }
    return in;
  }
}
