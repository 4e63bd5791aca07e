package org.offprint.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;

/**
 * The notes of an article and what refers to them, wherever it stands.
 *
 * <pre>{@code
 * Notes notes = Notes.of(article);
 * Optional<Note> first = notes.note("fn1");
 * int marks = notes.referencesTo("fn1").size();
 * }</pre>
 */
public final class Notes {
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<String, List<NoteReference>> references = new LinkedHashMap<>();

  private Notes(Article article) {
    article.notes().forEach(note -> notes.putIfAbsent(note.id(), note));
    article.stream(NoteReference.class)
        .forEach(
            reference ->
                references
                    .computeIfAbsent(reference.noteId(), id -> new ArrayList<>())
                    .add(reference));
  }

  /**
   * The notes of an article.
   *
   * @param article the article
   * @return the view; O(nodes)
   */
  public static Notes of(Article article) {
    return new Notes(article);
  }

  /**
   * The note of an id.
   *
   * @param id what references call it
   * @return the note, empty if there is none; the first one if there are several
   */
  public Optional<Note> note(String id) {
    return Optional.ofNullable(notes.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * What refers to a note.
   *
   * @param id the note's id
   * @return an unmodifiable list in reading order, empty if nothing does
   */
  public List<NoteReference> referencesTo(String id) {
    return List.copyOf(references.getOrDefault(Objects.requireNonNull(id, "id"), List.of()));
  }

  /**
   * The notes that something refers to.
   *
   * @return an unmodifiable list, in the order of the first reference to each
   */
  public List<Note> referenced() {
    return references.keySet().stream().flatMap(id -> note(id).stream()).toList();
  }

  /**
   * The notes that nothing refers to.
   *
   * @return an unmodifiable list in the order of the article's notes
   */
  public List<Note> unreferenced() {
    return notes.values().stream().filter(note -> !references.containsKey(note.id())).toList();
  }

  /**
   * The references whose note is not there.
   *
   * @return an unmodifiable list, those to one id together, else in reading order
   */
  public List<NoteReference> dangling() {
    return references.values().stream()
        .flatMap(List::stream)
        .filter(reference -> !notes.containsKey(reference.noteId()))
        .toList();
  }
}
