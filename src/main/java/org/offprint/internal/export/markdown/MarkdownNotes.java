package org.offprint.internal.export.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Link;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;

/**
 * The numbers of the notes that the text leads to. Readers of Markdown show no other notes, and do
 * not recognize a mark inside a link.
 */
final class MarkdownNotes {
  private final Map<String, Integer> numbers = new HashMap<>();

  private MarkdownNotes() {}

  /** Numbers the notes of an article by their order; those that nothing leads to have none. */
  static MarkdownNotes of(Article article) {
    MarkdownNotes notes = new MarkdownNotes();
    if (article.notes().isEmpty()) {
      return notes;
    }
    Map<String, Note> byId = new HashMap<>();
    article.notes().forEach(note -> byId.putIfAbsent(note.id(), note));
    Set<String> reached = new HashSet<>();
    Deque<Node> steps = new ArrayDeque<>(roots(article));
    while (!steps.isEmpty()) {
      Node node = steps.pop();
      if (node instanceof NoteReference reference) {
        Note note = byId.get(reference.noteId());
        if (note != null && reached.add(note.id())) {
          steps.addAll(note.content());
        }
      } else if (!(node instanceof Link)) {
        node.children().forEach(steps::push);
      }
    }
    int next = 1;
    for (Note note : article.notes()) {
      if (reached.contains(note.id()) && notes.numbers.putIfAbsent(note.id(), next) == null) {
        next++;
      }
    }
    return notes;
  }

  private static List<Node> roots(Article article) {
    List<Node> roots = new ArrayList<>(article.header().kicker());
    roots.addAll(article.header().title());
    roots.addAll(article.header().standfirst());
    article.header().byline().ifPresent(roots::add);
    roots.addAll(article.header().credits());
    roots.addAll(article.body());
    article.metadata().contributors().stream().map(Contributor::bio).forEach(roots::addAll);
    return roots;
  }

  /** The number of a note, or 0 if it has none. */
  int number(String noteId) {
    return numbers.getOrDefault(noteId, 0);
  }
}
