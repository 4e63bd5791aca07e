package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.notice.ClosingNote;
import org.offprint.internal.recognize.notice.FirstPublication;
import org.offprint.internal.recognize.people.AuthorNote;
import org.offprint.internal.recognize.people.Contributors;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.RoleWords;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.Link;
import org.offprint.model.Paragraph;

/**
 * Gives the last paragraphs of a body their proper type: where the article appeared first, who
 * helped with it, who its authors are. A paragraph that holds several notes is cut between them,
 * where its markup allows.
 */
final class ClosingNotes {
  /**
   * How many blocks from the last paragraph of the text on may be notes. At 3 or 12, 2 of 1,009
   * pages and texts change.
   */
  private static final int LAST = 6;

  /**
   * Each note is compared with all before it, so their number must be limited. At 50, 2 of 1,009
   * pages and texts change; at 200, 1.
   */
  private static final int MOST_AFTER = 100;

  /**
   * Lines that are credits by their shape alone are only believed at the very end. At 1 or 6, 1 of
   * 1,009 pages and texts changes.
   */
  private static final int LAST_LINES = 3;

  /**
   * In characters; a longer paragraph is about its subject, not about the article. At 750 or 3,000,
   * none of 1,009 pages and texts changes.
   */
  private static final int LONGEST = 1500;

  /** How certain it is that such words are a note. Ordinal, as all confidences are. */
  private static final double NOTE = 0.9;

  private final List<Block> body;
  private final FoundContributors contributors;
  private final List<Byline> credits = new ArrayList<>();
  private final boolean ofText;
  private boolean found;

  private ClosingNotes(ArticleDraft draft) {
    body = new ArrayList<>(draft.body());
    ofText = draft.isText();
    contributors = new FoundContributors(draft);
  }

  /** The draft with its notes, credits and contributors, or the same draft if it has none. */
  static ArticleDraft read(ArticleDraft draft) {
    ClosingNotes notes = new ClosingNotes(draft);
    notes.search();
    if (!notes.found) {
      return draft;
    }
    List<Byline> credits = new ArrayList<>(draft.header().credits());
    credits.addAll(notes.credits);
    return draft
        .withBody(notes.body)
        .withHeader(draft.header().withCredits(credits))
        .withMetadata(notes.contributors.metadata());
  }

  private void search() {
    int last = BodyEdges.of(body).last();
    int end = Math.min(body.size(), last < 0 ? body.size() : last + MOST_AFTER);
    int from = Math.max(1, last < 0 ? end - MOST_AFTER : last - LAST + 1);
    for (int i = end - 1; i >= from; i--) {
      if (i == body.size() - 2 && readBox()) {
        continue;
      }
      if (body.get(i) instanceof Paragraph paragraph) {
        read(i, paragraph);
      }
    }
  }

  /** Whether the body ended in an author box, which is taken out of it. */
  private boolean readBox() {
    Optional<AuthorBox> box = AuthorBox.closing(body, contributors.known());
    if (box.isEmpty()) {
      return false;
    }
    found = true;
    body.subList(body.size() - 2, body.size()).clear();
    credits.add(0, box.get().byline());
    contributors.add(box.get().author(), box.get().byline(), Rule.AUTHOR_NOTE, NOTE);
    return true;
  }

  private void read(int index, Paragraph paragraph) {
    String text = paragraph.plainText();
    if (text.length() > LONGEST) {
      return;
    }
    List<ClosingNote> notes =
        ClosingNote.mayBe(text) ? ClosingNote.in(text, note -> isAuthor(note, index)) : List.of();
    if (!notes.isEmpty()) {
      note(index, paragraph, notes);
      return;
    }
    List<Credit> named = RoleWords.credits(text);
    if (!named.isEmpty()) {
      credit(index, paragraph, named);
    } else if (index >= body.size() - LAST_LINES) {
      Optional<ClosingCredit> found =
          ClosingCredit.read(
              text, index == body.size() - 1, contributors.known(), body.subList(0, index));
      if (found.isPresent()) {
        credit(index, paragraph, found.get().credits());
      }
    }
  }

  /**
   * A page that names nobody often closes with a note on somebody else; a text has hardly any other
   * way to name its author.
   */
  private boolean isAuthor(AuthorNote note, int index) {
    Contributors known = contributors.known();
    return ofText
        ? known.isAuthor(
            note, () -> body.subList(0, index).stream().map(Block::plainText).iterator())
        : known.knows(note.name());
  }

  private void credit(int index, Paragraph paragraph, List<Credit> named) {
    found = true;
    body.remove(index);
    credits.add(0, new Byline(paragraph.content(), paragraph.info()));
    for (Credit credit : named) {
      contributors.add(credit.contributor(Certainty.VISIBLE), paragraph, Rule.CREDIT, NOTE);
    }
  }

  private void note(int index, Paragraph paragraph, List<ClosingNote> notes) {
    found = true;
    body.remove(index);
    List<Paragraph> parts = parts(paragraph, notes);
    int at = index;
    for (int i = 0; i < parts.size(); i++) {
      FirstPublication publication = notes.get(i).publication();
      AuthorNote author = notes.get(i).author();
      if (author != null) {
        contributors.add(author.author(parts.get(i)), parts.get(i), Rule.AUTHOR_NOTE, NOTE);
      } else if (publication != null) {
        body.add(at++, firstPublished(parts.get(i), publication));
      }
    }
  }

  /** A paragraph for each note; the whole one for the first if it cannot be cut. */
  private static List<Paragraph> parts(Paragraph paragraph, List<ClosingNote> notes) {
    List<Integer> starts = Sentences.starts(paragraph.plainText());
    List<Paragraph> parts = new ArrayList<>();
    Paragraph rest = paragraph;
    int done = 0;
    for (ClosingNote next : notes.subList(1, notes.size())) {
      int place = starts.get(next.from()) - done;
      Optional<ParagraphCut> cut = ParagraphCut.at(rest, place);
      if (cut.isEmpty()) {
        return List.of(paragraph);
      }
      int before = rest.plainText().length();
      parts.add(cut.get().before());
      rest = cut.get().after();
      done += before - rest.plainText().length();
    }
    parts.add(rest);
    return parts;
  }

  private static EditorialNote firstPublished(Paragraph paragraph, FirstPublication publication) {
    String url = paragraph.stream(Link.class).map(Link::href).findFirst().orElse(null);
    return new EditorialNote(
        EditorialNoteKind.FIRST_PUBLISHED,
        null,
        publication.outlet(),
        url,
        List.of(paragraph),
        PassOrigin.of(paragraph.info(), Rule.FIRST_PUBLICATION, NOTE));
  }
}
