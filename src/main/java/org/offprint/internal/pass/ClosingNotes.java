package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.AuthorNote;
import org.offprint.internal.recognize.Credit;
import org.offprint.internal.recognize.FirstPublication;
import org.offprint.internal.recognize.RoleWords;
import org.offprint.internal.recognize.Sentences;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Link;
import org.offprint.model.Paragraph;

/**
 * Gives the last paragraphs of a body their true type: where the article appeared first, who helped
 * with it, who its authors are. A paragraph is a note about an author only if it opens with the
 * name of one who is known.
 */
public final class ClosingNotes {
  private static final int LAST = 6;
  private static final int LONGEST = 1200;

  private final List<Block> body;
  private final List<Contributor> contributors;
  private final List<Byline> credits = new ArrayList<>();

  /**
   * Reads the notes.
   *
   * @param body the body
   * @param contributors who is known to have a part in the article
   */
  public ClosingNotes(List<Block> body, List<Contributor> contributors) {
    this.body = new ArrayList<>(body);
    this.contributors = new ArrayList<>(contributors);
    for (int i = this.body.size() - 1; i > 0 && i >= body.size() - LAST; i--) {
      if (this.body.get(i) instanceof Paragraph paragraph) {
        read(i, paragraph);
      }
    }
  }

  /** The body without what went elsewhere, and with notes in the place of paragraphs. */
  public List<Block> body() {
    return body;
  }

  /** The contributors with their bios, and those whom the notes name. */
  public List<Contributor> contributors() {
    return contributors;
  }

  /** The lines that credit people by role, in the order of the body. */
  public List<Byline> credits() {
    return credits;
  }

  private void read(int index, Paragraph paragraph) {
    String text = paragraph.plainText();
    if (text.length() > LONGEST) {
      return;
    }
    List<Integer> starts = Sentences.starts(text);
    String first = starts.size() > 1 ? text.substring(0, starts.get(1)).strip() : text;
    Optional<FirstPublication> publication = FirstPublication.read(first);
    if (publication.isPresent()) {
      body.set(index, note(paragraph, publication.get()));
      return;
    }
    List<Credit> named = RoleWords.credits(text);
    if (!named.isEmpty()) {
      body.remove(index);
      credits.add(0, new Byline(paragraph.content(), paragraph.info()));
      named.forEach(this::add);
      return;
    }
    AuthorNote.read(first).ifPresent(note -> bio(index, paragraph, note));
  }

  private static EditorialNote note(Paragraph paragraph, FirstPublication publication) {
    String url = paragraph.stream(Link.class).map(Link::href).findFirst().orElse(null);
    return new EditorialNote(
        EditorialNoteKind.FIRST_PUBLISHED,
        null,
        publication.outlet(),
        url,
        List.of(paragraph),
        paragraph.info());
  }

  private void add(Credit credit) {
    boolean known = contributors.stream().anyMatch(c -> c.name().equalsIgnoreCase(credit.name()));
    if (!known) {
      contributors.add(credit.contributor(Certainty.VISIBLE));
    }
  }

  private void bio(int index, Paragraph paragraph, AuthorNote note) {
    for (int i = 0; i < contributors.size(); i++) {
      Contributor known = contributors.get(i);
      if (known.name().equalsIgnoreCase(note.name())) {
        Contributor.Builder with = Contributor.builder().from(known).addBio(paragraph);
        if (known.position().isEmpty() && note.position() != null) {
          with.position(note.position());
        }
        if (known.affiliations().isEmpty() && note.affiliation() != null) {
          with.addAffiliations(note.affiliation());
        }
        contributors.set(i, with.build());
        body.remove(index);
        return;
      }
    }
  }
}
