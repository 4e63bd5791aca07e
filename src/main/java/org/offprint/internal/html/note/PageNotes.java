package org.offprint.internal.html.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.InlineNote;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;
import org.offprint.model.ElementPath;
import org.offprint.model.NoteReference;
import org.offprint.parse.Omission;

/**
 * The notes of a page: blocks that marks in the kept text lead to, wherever the page keeps them. A
 * page without such a mark has none.
 */
public final class PageNotes {
  private static final Rule RULE = Rule.LINKED_NOTE;
  private static final Rule BACK_LINK = Rule.NOTE_BACK_LINK;
  private static final Verdict KEPT = Verdict.keep(RULE, .9f);

  private final List<Run> runs;
  private final BitSet kept;
  private final BitSet header;
  private final List<FoundNote> notes = new ArrayList<>();
  private final BitSet inNotes = new BitSet();
  private final BitSet titles = new BitSet();
  private final NoteMarks marks = new NoteMarks();
  private final List<NoteCandidate> order = new ArrayList<>();
  private final Map<Element, NoteCandidate> candidates = new IdentityHashMap<>();

  /** The note around each element that was asked for before; the page itself stands for none. */
  private final Map<Element, Object> around = new IdentityHashMap<>();

  /**
   * Finds the notes.
   *
   * @param kept the runs that belong to the body, its title or its standfirst, by number
   * @param header those that belong to the header
   * @param numbered whether raised numbers may be marks of notes that no link leads to; a page that
   *     declares its notes has none
   */
  public PageNotes(CutPage page, BitSet kept, BitSet header, boolean numbered) {
    this.runs = page.runs();
    this.kept = kept;
    this.header = header;
    List<NoteLink> links = new ArrayList<>();
    for (Run run : runs) {
      if (kept.get(run.index())) {
        NoteLinkFinder.find(run, links);
      }
    }
    if (page.tree().mayHaveInlineNotes()) {
      addInlineNotes(page.tree());
    }
    if (numbered && links.isEmpty() && order.isEmpty()) {
      for (NumberedNote note : NumberedNotes.of(page, kept)) {
        begin(note.block(), true).addAll(note.links());
      }
    }
    if (!links.isEmpty() || !order.isEmpty()) {
      collect(page.tree(), links);
      fill();
      accept();
      findTitles();
    }
  }

  /** Notes in the middle of a sentence, which no link needs to lead to. */
  private void addInlineNotes(PageTree tree) {
    int line = -1;
    for (Run run : runs) {
      if (run.isMedium()) {
        continue;
      }
      if (!tree.isInlineNote(run.place())) {
        line = run.index();
      } else if (line >= 0 && kept.get(line)) {
        Element mark = InlineNote.mark(run.owner());
        if (mark != null && !candidates.containsKey(run.owner())) {
          NoteLink link =
              new NoteLink(mark, mark, InlineNote.label(mark, run.owner()), "", runs.get(line));
          begin(run.owner(), true).add(link, run.owner());
        }
      }
    }
  }

  private void collect(PageTree tree, List<NoteLink> links) {
    Set<String> wanted = new HashSet<>();
    links.forEach(link -> wanted.add(link.target()));
    NoteTargets targets = new NoteTargets(tree, wanted);
    for (Element element : targets.declared()) {
      Element block = NoteTargets.block(element);
      if (block != null && !candidates.containsKey(block)) {
        begin(block, true);
      }
    }
    for (NoteLink link : links) {
      Element target = targets.byId(link.target());
      Element block = target == null ? null : NoteTargets.block(target);
      if (target != null && block != null) {
        NoteCandidate known = candidates.get(block);
        (known == null ? begin(block, false) : known).add(link, target);
      }
    }
  }

  /** A term or heading whose mark is linked belongs to what stands below it. */
  private NoteCandidate begin(Element block, boolean declared) {
    NoteCandidate candidate = new NoteCandidate(block, declared);
    order.add(candidate);
    candidates.put(block, candidate);
    if (candidate.isContinued()) {
      Element next = block.nextElementSibling();
      while (next != null && candidate.isContinuedBy(next) && !candidates.containsKey(next)) {
        candidates.put(next, candidate);
        next = next.nextElementSibling();
      }
    }
    return candidate;
  }

  /** Assigns each run to the innermost candidate around it. */
  private void fill() {
    for (Run run : runs) {
      NoteCandidate candidate = around(run.owner());
      if (candidate != null) {
        candidate.add(run);
        if (header.get(run.index())) {
          candidate.refuse();
        }
      }
    }
    for (NoteCandidate candidate : order) {
      NoteCandidate outer = around(candidate.block().parent());
      if (outer != null && outer != candidate) {
        // What holds notes is not a note itself.
        outer.refuse();
      }
    }
  }

  private @Nullable NoteCandidate around(@Nullable Element element) {
    List<Element> unknown = new ArrayList<>();
    Object found = this;
    for (Element at = element; at != null; at = at.parent()) {
      NoteCandidate own = candidates.get(at);
      Object known = own == null ? around.get(at) : own;
      if (known != null) {
        found = known;
        break;
      }
      unknown.add(at);
    }
    for (Element at : unknown) {
      around.put(at, found);
    }
    return found instanceof NoteCandidate candidate ? candidate : null;
  }

  private void accept() {
    for (NoteCandidate candidate : order) {
      if (candidate.holdsSeveral()) {
        acceptAll(NoteLines.of(candidate));
      } else if (!candidate.isRefused()) {
        FoundNote note = note(candidate);
        if (note != null) {
          notes.add(note);
        }
      }
    }
    notes.sort(Comparator.comparingInt(note -> note.candidate().firstRun()));
    for (int i = 0; i < notes.size(); i++) {
      NoteCandidate candidate = notes.get(i).candidate();
      candidate.runs().forEach(run -> inNotes.set(run.index()));
      for (NoteLink link : candidate.links()) {
        marks.add(link.mark(), NoteReference.of(id(i), link.label()));
      }
    }
  }

  /** Takes the notes of one block, if all its lines are notes. */
  private void acceptAll(List<NoteCandidate> lines) {
    List<FoundNote> found = new ArrayList<>();
    for (NoteCandidate line : lines) {
      FoundNote note = note(line);
      if (note == null) {
        return;
      }
      found.add(note);
    }
    notes.addAll(found);
  }

  /** What a candidate says if it is a note, or null. */
  private @Nullable FoundNote note(NoteCandidate candidate) {
    boolean possible = !candidate.runs().isEmpty() && candidate.isPlausible();
    if (!possible || (candidate.links().isEmpty() && !isKept(candidate))) {
      return null;
    }
    Set<Element> backLinks = candidate.backLinks();
    if (!candidate.hasEvidence(backLinks)) {
      return null;
    }
    NoteContent content = candidate.content(backLinks);
    boolean words = content.runs().stream().anyMatch(run -> !run.isMedium());
    return words ? new FoundNote(candidate, content) : null;
  }

  private boolean isKept(NoteCandidate candidate) {
    for (Run run : candidate.runs()) {
      if (kept.get(run.index())) {
        return true;
      }
    }
    return false;
  }

  /** The id of a note by its number. */
  public static String id(int note) {
    return "note-" + (note + 1);
  }

  /**
   * Finds the lines that stand over notes and nothing else: headings with no text of the body
   * before the next of their level, and lines that say "Notes".
   */
  private void findTitles() {
    int next = -1;
    boolean notesSince = false;
    for (int i = runs.size() - 1; i >= 0; i--) {
      if (inNotes.get(i)) {
        notesSince = true;
      } else if (notesSince && !header.get(i) && NotesTitle.matches(runs.get(i))) {
        titles.set(i);
      } else if (kept.get(i) && !header.get(i) && !runs.get(i).isMedium()) {
        if (notesSince && isTitle(runs.get(i), next < 0 ? null : runs.get(next))) {
          titles.set(i);
        } else {
          next = i;
          notesSince = false;
        }
      }
    }
  }

  private static boolean isTitle(Run run, @Nullable Run next) {
    int level = RunElements.headingLevel(run);
    int after = next == null ? 0 : RunElements.headingLevel(next);
    return level > 0 && (next == null || (after > 0 && after <= level));
  }

  /** The elements that are marks of these notes. */
  public NoteMarks marks() {
    return marks;
  }

  /** Whether a run is a part of a note. */
  public boolean contains(Run run) {
    return inNotes.get(run.index());
  }

  /** Whether a run stands over notes and nothing else. */
  public boolean isTitle(Run run) {
    return titles.get(run.index());
  }

  /** The verdict on what they hold. */
  public Verdict verdict() {
    return KEPT;
  }

  /** What the notes are, in the order of the page. */
  public List<FoundNote> found() {
    return notes;
  }

  /** What the notes hold and their content leaves out: marks and links back. */
  public List<Omission> omissions(ElementPaths paths) {
    List<Omission> omissions = new ArrayList<>();
    for (FoundNote note : notes) {
      ElementPath place = paths.of(note.candidate().block(), note.candidate().firstRun());
      if (!note.content().markText().isEmpty()) {
        omissions.add(new Omission(Rule.NOTE_MARK.code(), place, note.content().markText()));
      }
      if (!note.content().backText().isEmpty()) {
        omissions.add(new Omission(BACK_LINK.code(), place, note.content().backText()));
      }
    }
    return omissions;
  }
}
