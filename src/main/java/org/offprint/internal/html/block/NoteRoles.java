package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.offprint.internal.html.note.PageNotes;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.role.RunRole;
import org.offprint.internal.html.role.RunRoles;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Gives each run of a page its role: notes and their titles come first, whatever else it may be.
 */
public final class NoteRoles {
  private static final Verdict TITLE = Verdict.leaveOut(Rule.NOTES_TITLE, 1);

  private NoteRoles() {}

  /**
   * The roles of all runs.
   *
   * @param body the runs that are no titles of notes, by number
   * @param others the role of each run that is not a note
   */
  public static RunRoles of(List<Run> runs, PageNotes notes, BitSet body, List<RunRole> others) {
    List<RunRole> roles = new ArrayList<>(runs.size());
    for (Run run : runs) {
      if (notes.contains(run)) {
        roles.add(RunRole.ofNote(notes.verdict()));
      } else if (notes.isTitle(run) && !body.get(run.index())) {
        roles.add(RunRole.of(TITLE));
      } else {
        roles.add(others.get(run.index()));
      }
    }
    return new RunRoles(runs, roles);
  }
}
