package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.AuthorNote;
import org.offprint.internal.recognize.FirstPublication;
import org.offprint.internal.recognize.Sentences;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
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
    List<Draft> pieces = new ArrayList<>();
    for (Draft sentence : sentences(sheet, whole)) {
      Optional<FirstPublication> first = FirstPublication.read(sentence.text());
      Optional<AuthorNote> note = end ? AuthorNote.read(sentence.text()) : Optional.empty();
      if (first.isPresent()) {
        pieces.add(sentence.claim(Kind.FIRST_PUBLICATION, "first-publication", 0.9));
      } else if (note.isPresent() && isAuthor(sheet, index, note.get())) {
        pieces.add(sentence.claim(Kind.BIO, "author-note", 0.9).withLead(note.get().name()));
      } else if (!pieces.isEmpty()) {
        Draft before = pieces.remove(pieces.size() - 1);
        Draft both = sheet.cut(whole, before.start(), sentence.end());
        pieces.add(
            both.claim(before.kind(), before.rule(), before.confidence()).withLead(before.lead()));
      } else {
        return 0;
      }
    }
    sheet.replace(index, pieces);
    pieces.stream().filter(piece -> piece.is(Kind.BIO)).forEach(piece -> author(sheet, piece));
    return pieces.size() - 1;
  }

  private static String name(Draft bio) {
    return java.util.Objects.requireNonNull(bio.lead(), "a bio is about somebody");
  }

  private static List<Draft> sentences(Sheet sheet, Draft whole) {
    List<Integer> starts = Sentences.starts(whole.text());
    boolean aligned = whole.text().length() == whole.end() - whole.start();
    if (starts.size() == 1 || !aligned) {
      return List.of(whole);
    }
    List<Draft> sentences = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = whole.start() + starts.get(i);
      int to = i + 1 < starts.size() ? whole.start() + starts.get(i + 1) : whole.end();
      while (Character.isWhitespace(sheet.source().charAt(to - 1))
          || Character.isSpaceChar(sheet.source().charAt(to - 1))) {
        to--;
      }
      sentences.add(sheet.cut(whole, from, to));
    }
    return sentences;
  }

  private static boolean isAuthor(Sheet sheet, int index, AuthorNote note) {
    if (sheet.findings().knows(note.name())) {
      return true;
    }
    if (!sheet.findings().contributors().isEmpty()) {
      return false;
    }
    String family = note.name().substring(note.name().lastIndexOf(' ') + 1);
    for (int i = 0; i < index; i++) {
      Draft before = sheet.draft(i);
      if ((before.isText() || before.is(Kind.TITLE)) && hasWord(before.text(), family)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasWord(String text, String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      int end = at + word.length();
      boolean starts = at == 0 || !Character.isLetter(text.charAt(at - 1));
      if (starts && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  private static void author(Sheet sheet, Draft bio) {
    Optional<AuthorNote> note =
        AuthorNote.read(bio.text().substring(0, Math.min(bio.text().length(), firstEnd(bio))));
    Contributor.Builder author =
        Contributor.builder()
            .name(name(bio))
            .kind(ContributorKind.PERSON)
            .certainty(Certainty.INFERRED)
            .addBio(new Paragraph(org.offprint.internal.text.InlineText.of(bio), bio.info()));
    note.map(AuthorNote::position).ifPresent(author::position);
    note.map(AuthorNote::affiliation).ifPresent(author::addAffiliations);
    sheet.findings().contributor(author.build(), bio, bio.rule());
  }

  private static int firstEnd(Draft bio) {
    List<Integer> starts = Sentences.starts(bio.text());
    return starts.size() > 1 ? starts.get(1) : bio.text().length();
  }
}
