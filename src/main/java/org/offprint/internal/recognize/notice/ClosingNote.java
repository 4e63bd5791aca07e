package org.offprint.internal.recognize.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.people.AuthorNote;
import org.offprint.internal.recognize.words.Sentences;

/**
 * Neighbouring sentences of a paragraph that say where an article appeared first or who its author
 * is; at least one of the two is present.
 *
 * @param from the first sentence of the note
 * @param to the sentence after its last
 * @param publication where the article appeared first, or {@code null}
 * @param author who the author is, or {@code null}
 */
public record ClosingNote(
    int from, int to, @Nullable FirstPublication publication, @Nullable AuthorNote author) {

  /**
   * Reads the sentences of a paragraph. A sentence that is not a note by itself continues the one
   * before it.
   *
   * @param sentences the sentences in order
   * @param isAuthor whether a note may be about an author of the article
   * @return the notes, which cover all sentences; none if the first sentence is not a note
   */
  public static List<ClosingNote> read(List<String> sentences, Predicate<AuthorNote> isAuthor) {
    List<ClosingNote> notes = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Optional<FirstPublication> first = FirstPublication.read(sentences.get(i));
      Optional<AuthorNote> about =
          first.isPresent() ? Optional.empty() : AuthorNote.read(sentences.get(i)).filter(isAuthor);
      if (first.isPresent() || about.isPresent()) {
        notes.add(new ClosingNote(i, i + 1, first.orElse(null), about.orElse(null)));
      } else if (notes.isEmpty()) {
        return List.of();
      } else {
        notes.add(notes.remove(notes.size() - 1).through(i));
      }
    }
    return notes;
  }

  /**
   * Reads a paragraph: the notes that cover all of its sentences, none if the first is not a note.
   *
   * @param text the paragraph
   * @param isAuthor whether a note may be about an author of the article
   */
  public static List<ClosingNote> in(String text, Predicate<AuthorNote> isAuthor) {
    return read(Sentences.split(text), isAuthor);
  }

  /**
   * Whether a paragraph begins like such a note, whoever it is about. Most do not, and need not be
   * cut into sentences to tell.
   */
  public static boolean mayBe(String text) {
    String first = Sentences.first(text);
    return FirstPublication.read(first).isPresent() || AuthorNote.read(first).isPresent();
  }

  private ClosingNote through(int sentence) {
    return new ClosingNote(from, sentence + 1, publication, author);
  }
}
