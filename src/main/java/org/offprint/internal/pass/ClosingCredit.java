package org.offprint.internal.pass;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.people.AgencyCredit;
import org.offprint.internal.recognize.people.AuthorNote;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Contribution;
import org.offprint.internal.recognize.people.Contributors;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.model.Block;
import org.offprint.model.Paragraph;

/**
 * One of the last lines of a body that says where its text is from: agencies, helpers, or the
 * author, whose name stands alone under the last paragraph.
 *
 * @param credits those whom it names as people, perhaps none
 */
record ClosingCredit(List<Credit> credits) {
  /**
   * In characters; a longer line is more than a name. At 30 or 120, none of 1,009 pages and texts
   * changes.
   */
  private static final int LONGEST_NAME = 60;

  /**
   * How many must stand above a name for it to be below the text. At 1 or 6, none of 1,009 pages
   * and texts changes.
   */
  private static final int FEWEST_PARAGRAPHS = 3;

  /**
   * Reads a line; empty if it is anything else.
   *
   * @param text the line
   * @param last whether nothing follows it
   * @param known who is known to have a part in the article
   * @param before the blocks before the line
   */
  static Optional<ClosingCredit> read(
      String text, boolean last, Contributors known, List<Block> before) {
    if (AgencyCredit.matches(text, known)) {
      return Optional.of(new ClosingCredit(List.of()));
    }
    Optional<Contribution> contribution = Contribution.read(text);
    if (contribution.isPresent()) {
      return Optional.of(new ClosingCredit(contribution.get().credits()));
    }
    if (!last || text.length() > LONGEST_NAME || !endsText(before)) {
      return Optional.empty();
    }
    if (known.knows(text)) {
      return Optional.of(new ClosingCredit(List.of()));
    }
    List<Credit> signed = BylineReader.afterByWord(text);
    if (signed.isEmpty()
        && PersonName.in(text).filter(name -> isNew(name, known, before)).isPresent()) {
      signed = BylineReader.bareNames(text);
    }
    return signed.isEmpty() ? Optional.empty() : Optional.of(new ClosingCredit(signed));
  }

  /**
   * A name is the author's only if nobody else is known and the text has not mentioned that person.
   */
  private static boolean isNew(String name, Contributors known, List<Block> before) {
    Iterable<String> texts = () -> before.stream().map(Block::plainText).iterator();
    return known.isAuthor(new AuthorNote(name, null, null), texts);
  }

  /** Whether a text of some length ends before the line, and no list or poem does. */
  private static boolean endsText(List<Block> before) {
    long paragraphs = before.stream().filter(Paragraph.class::isInstance).count();
    return paragraphs >= FEWEST_PARAGRAPHS
        && before.get(before.size() - 1) instanceof Paragraph end
        && Sentences.ends(end.plainText());
  }
}
