package org.offprint.internal.html.block;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.html.note.FoundNote;
import org.offprint.internal.html.note.NoteCandidate;
import org.offprint.internal.html.note.PageNotes;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Origin;

/** Builds the notes of an article from those that were found on its page. */
public final class NoteBuilder {
  private NoteBuilder() {}

  /** The notes in the order of the page. */
  public static List<Note> notes(
      PageNotes notes, BlockBuilder builder, KeptElementBuilder keptElements, ElementPaths paths) {
    List<Note> built = new ArrayList<>();
    List<FoundNote> found = notes.found();
    for (int i = 0; i < found.size(); i++) {
      FoundNote note = found.get(i);
      NoteCandidate candidate = note.candidate();
      note.content().media().forEach(back -> builder.ledger().leaveOut(back, Rule.NOTE_BACK_LINK));
      List<Block> content =
          builder.blocks(keptElements.build(candidate.top(), note.content().runs()));
      if (!content.isEmpty()) {
        Verdict why = notes.verdict();
        NodeInfo info =
            NodeInfo.of(
                new Origin(
                    paths.of(candidate.block(), candidate.firstRun()),
                    why.rule().code(),
                    why.confidence()));
        built.add(new Note(PageNotes.id(i), candidate.label(), content, info));
      }
    }
    return built;
  }
}
