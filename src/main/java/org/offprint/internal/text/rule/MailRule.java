package org.offprint.internal.text.rule;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.people.PersonName;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.MailHead;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/**
 * Reads the head of a mail: its subject is the title, its sender the author, its date that of
 * publication. What follows the separator of signatures ({@code -- }) is left out.
 */
public final class MailRule implements TextRule {
  private static final Rule RULE = Rule.MAIL_FIELD;

  /**
   * Before a signature, with a space after it, which is not shown.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3676#section-4.3">RFC 3676, section 4.3</a>
   */
  private static final String SEPARATOR = "--";

  /** In lines: a longer text after the separator is not a signature; netiquette allows four. */
  private static final int LONGEST_SIGNATURE = 8;

  @Override
  public void apply(Pieces pieces) {
    int fields = pieces.mailFields();
    if (fields == 0) {
      return;
    }
    List<Piece> all = new ArrayList<>();
    for (int i = 0; i < fields; i++) {
      Piece piece = pieces.get(i);
      if (MailHead.name(piece.text()).equals("subject")) {
        subject(pieces, piece, all);
      } else {
        field(pieces, piece);
        all.add(piece);
      }
    }
    for (int i = fields; i < pieces.size(); i++) {
      all.add(pieces.get(i));
    }
    pieces.replaceAll(all);
    quotedHeads(pieces);
    signature(pieces);
  }

  private static void subject(Pieces pieces, Piece field, List<Piece> all) {
    int start = pieces.source().indexOf(':', field.start()) + 1;
    Piece label = pieces.cut(field, field.start(), start);
    while (start < field.end() && pieces.source().charAt(start) == ' ') {
      start++;
    }
    label.leaveOut(RULE);
    Piece title = pieces.cut(field, start, field.end());
    title.claim(PieceKind.TITLE, RULE, 0.9);
    pieces.facts().note(Fact.TITLE, title.text(), Certainty.VISIBLE, true, title, RULE);
    all.add(label);
    all.add(title);
  }

  private static void field(Pieces pieces, Piece piece) {
    String value = piece.text().substring(piece.text().indexOf(':') + 1).strip();
    piece.leaveOut(RULE);
    switch (MailHead.name(piece.text())) {
      case "from" -> author(pieces, piece, value);
      case "date", "sent" ->
          DateReader.read(value).ifPresent(date -> pieces.facts().published(date, piece, RULE));
      default -> {
        // Whom it was sent to, and what programs write for each other.
      }
    }
  }

  /** {@code Ines Varga <ines@post.example>}, {@code "Ines Varga" <…>}. */
  private static void author(Pieces pieces, Piece piece, String value) {
    int address = value.indexOf('<');
    String name = (address < 0 ? value : value.substring(0, address)).replace("\"", "").strip();
    if (name.isEmpty() || name.indexOf('@') >= 0) {
      return;
    }
    boolean person = PersonName.in(name).isPresent();
    Contributor author =
        Contributor.builder()
            .name(name)
            .kind(person ? ContributorKind.PERSON : ContributorKind.UNKNOWN)
            .role(Role.AUTHOR)
            .certainty(Certainty.VISIBLE)
            .build();
    pieces.facts().contributor(author, piece, RULE);
  }

  /** {@code On 3 May 2026, Bo Lind <bo@post.example> wrote:} before what is quoted. */
  private static void quotedHeads(Pieces pieces) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      String text = pieces.get(i).text();
      boolean address = text.indexOf('@') > 0 && text.endsWith(":");
      if (address && pieces.get(i).isOpen() && pieces.get(i + 1).text().startsWith(">")) {
        pieces.get(i).leaveOut(RULE);
      }
    }
  }

  private static void signature(Pieces pieces) {
    for (int i = Math.max(0, pieces.size() - LONGEST_SIGNATURE - 1); i < pieces.size(); i++) {
      if (pieces.get(i).isOpen() && pieces.get(i).text().equals(SEPARATOR)) {
        for (int j = i; j < pieces.size(); j++) {
          pieces.get(j).leaveOut(Rule.MAIL_SIGNATURE);
        }
        return;
      }
    }
  }
}
