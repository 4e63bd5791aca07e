package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.recognize.AuthorNote;
import org.offprint.internal.recognize.ClosingNote;
import org.offprint.internal.recognize.Sentences;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.InlineText;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;
import org.offprint.model.Paragraph;

/**
 * Reads the notes that close an article: who the author is, and where it appeared first. Both may
 * share a line, which is then cut at the sentence.
 *
 * <p>A sentence is about an author if it opens with a name and a verb that such notes use, stands
 * among the last pieces, and the body has not spoken of that person before; a byline of the same
 * name settles it. With no byline the name becomes the author, inferred.
 */
public final class ClosingNoteRule implements TextRule {
  private static final int LAST = 6;
  private static final int LONGEST = 1500;

  @Override
  public void apply(Sheet sheet) {
    int last = sheet.lastProse();
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean top = i < 4;
      boolean end = i > last - LAST && i > 0;
      boolean open = draft.isOpen() && draft.text().length() <= LONGEST;
      if (open && (top || end)) {
        i += read(sheet, i, end);
      }
    }
  }

  /** Reads a piece; answers how many pieces more there are now. */
  private static int read(Sheet sheet, int index, boolean end) {
    Draft whole = sheet.draft(index);
    List<Integer> starts = starts(whole);
    List<String> sentences =
        starts.size() == 1 ? List.of(whole.text()) : Sentences.split(whole.text());
    List<ClosingNote> notes =
        ClosingNote.read(sentences, note -> end && isAuthor(sheet, index, note));
    if (notes.isEmpty()) {
      return 0;
    }
    List<Draft> pieces = new ArrayList<>();
    for (ClosingNote note : notes) {
      Draft piece = notes.size() == 1 ? whole : cut(sheet, whole, starts, note);
      AuthorNote about = note.author();
      if (about == null) {
        piece.claim(Kind.FIRST_PUBLICATION, Rule.FIRST_PUBLICATION, 0.9);
      } else {
        piece.claim(Kind.BIO, Rule.AUTHOR_NOTE, 0.9);
        Paragraph bio = new Paragraph(InlineText.of(piece), piece.info());
        sheet.findings().contributor(about.author(bio), piece, piece.rule());
      }
      pieces.add(piece);
    }
    sheet.replace(index, pieces);
    return pieces.size() - 1;
  }

  /** Where sentences start; one alone if the words are not as they stand in the source. */
  private static List<Integer> starts(Draft whole) {
    boolean aligned = whole.text().length() == whole.end() - whole.start();
    return aligned ? Sentences.starts(whole.text()) : List.of(0);
  }

  private static Draft cut(Sheet sheet, Draft whole, List<Integer> starts, ClosingNote note) {
    int from = whole.start() + starts.get(note.from());
    int to = note.to() < starts.size() ? whole.start() + starts.get(note.to()) : whole.end();
    while (Character.isWhitespace(sheet.source().charAt(to - 1))
        || Character.isSpaceChar(sheet.source().charAt(to - 1))) {
      to--;
    }
    return sheet.cut(whole, from, to);
  }

  private static boolean isAuthor(Sheet sheet, int index, AuthorNote note) {
    Iterable<String> before =
        () ->
            sheet.drafts().subList(0, index).stream()
                .filter(draft -> draft.isText() || draft.is(Kind.TITLE))
                .map(Draft::text)
                .iterator();
    return sheet.findings().contributors().isAuthor(note, before);
  }
}
