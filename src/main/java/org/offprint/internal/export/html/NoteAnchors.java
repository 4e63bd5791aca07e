package org.offprint.internal.export.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.model.Note;

/**
 * The places of notes and of the marks that lead to them. Notes are numbered in their order, marks
 * in the order in which they are written; of several notes with one id the first is meant.
 */
public final class NoteAnchors {
  private final Map<String, String> anchors = new HashMap<>();
  private final Map<String, List<String>> marks = new HashMap<>();
  private final Map<Note, String> own = new java.util.IdentityHashMap<>();
  private final String textFile;
  private final String notesFile;
  private int references;

  /** For text and notes in one document. */
  public NoteAnchors(List<Note> notes) {
    this(notes, "", "");
  }

  /** For text and notes in documents of their own, named as links between them name them. */
  public NoteAnchors(List<Note> notes, String textFile, String notesFile) {
    this.textFile = textFile;
    this.notesFile = notesFile;
    for (Note note : notes) {
      String anchor = "note-" + (own.size() + 1);
      own.putIfAbsent(note, anchor);
      anchors.putIfAbsent(note.id(), own.get(note));
    }
  }

  /** The anchor of a note; one that is unknown has none. */
  Optional<String> anchor(Note note) {
    return Optional.ofNullable(own.get(note));
  }

  /** The link to the note of an id. */
  Optional<String> link(String noteId) {
    return Optional.ofNullable(anchors.get(noteId)).map(anchor -> notesFile + '#' + anchor);
  }

  /** The anchor of one more mark of a note. */
  String mark(String noteId) {
    String anchor = "note-mark-" + ++references;
    marks.computeIfAbsent(noteId, id -> new ArrayList<>()).add(anchor);
    return anchor;
  }

  /** The links back to the marks of a note that were written. */
  List<String> back(Note note) {
    String anchor = own.get(note);
    return anchor == null || !anchor.equals(anchors.get(note.id()))
        ? List.of()
        : marks.getOrDefault(note.id(), List.of()).stream()
            .map(mark -> textFile + '#' + mark)
            .toList();
  }
}
