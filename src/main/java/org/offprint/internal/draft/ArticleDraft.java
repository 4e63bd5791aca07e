package org.offprint.internal.draft;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.TextRange;
import org.offprint.parse.Omission;

/**
 * An article while it is being made: first with the blocks of its source, then with what passes
 * make of them. Immutable: each pass makes another draft.
 *
 * @param header what stands above the body
 * @param body the blocks
 * @param notes the notes
 * @param metadata the facts
 * @param times the dates that the source states for blocks
 * @param omissions what passes have left out
 */
public record ArticleDraft(
    Header header,
    List<Block> body,
    List<Note> notes,
    Metadata metadata,
    StatedTimes times,
    List<Omission> omissions) {
  /** Takes copies of the lists. */
  public ArticleDraft {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    omissions = List.copyOf(omissions);
  }

  /** A draft from which no pass has left out anything yet. */
  public static ArticleDraft of(
      Header header, List<Block> body, List<Note> notes, Metadata metadata, StatedTimes times) {
    return new ArticleDraft(header, body, notes, metadata, times, List.of());
  }

  /** The same with another header. */
  public ArticleDraft withHeader(Header header) {
    return new ArticleDraft(header, body, notes, metadata, times, omissions);
  }

  /** The same with another body. */
  public ArticleDraft withBody(List<Block> body) {
    return new ArticleDraft(header, body, notes, metadata, times, omissions);
  }

  /** The same with other notes. */
  public ArticleDraft withNotes(List<Note> notes) {
    return new ArticleDraft(header, body, notes, metadata, times, omissions);
  }

  /** The same with other facts. */
  public ArticleDraft withMetadata(Metadata metadata) {
    return new ArticleDraft(header, body, notes, metadata, times, omissions);
  }

  /** The same with more left out. */
  public ArticleDraft without(List<Omission> more) {
    List<Omission> all = new ArrayList<>(omissions);
    all.addAll(more);
    return new ArticleDraft(header, body, notes, metadata, times, all);
  }

  /** Whether its source is a text, whose places are ranges of characters; of no blocks, none. */
  public boolean isText() {
    Origin origin = body.isEmpty() ? null : body.get(0).info().origin();
    return origin != null && origin.place() instanceof TextRange;
  }

  /** The article, once all passes are done. */
  public Article article() {
    return new Article(header, body, notes, metadata);
  }
}
