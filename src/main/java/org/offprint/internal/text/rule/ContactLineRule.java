package org.offprint.internal.text.rule;

import java.util.List;
import java.util.Optional;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;

/**
 * Leaves out a line with the author's contact addresses, after reading them: {@code Email
 * varga@example.org // Twitter @varga}.
 */
public final class ContactLineRule implements TextRule {
  /** A line with more is a sentence. At 6, 5 of 500 texts change; at 24, 2. */
  private static final int MOST_WORDS = 12;

  /** In characters; a longer line is text. At 100, 2 of 500 texts change; at 400, none. */
  private static final int LONGEST = 200;

  /** A line with more mentions a handle. At 2 or 8, none of 500 texts changes. */
  private static final int MOST_HANDLE_WORDS = 4;

  @Override
  public void apply(Pieces pieces) {
    for (int i = Math.max(0, pieces.lastProse() + 1); i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.isOpen() || piece.words() > MOST_WORDS || piece.text().length() > LONGEST) {
        continue;
      }
      List<String> words = Tokens.split(piece.text());
      Optional<String> email = words.stream().filter(ContactLineRule::isEmail).findFirst();
      Optional<String> handle = words.stream().filter(ContactLineRule::isHandle).findFirst();
      if (email.isPresent() || (handle.isPresent() && piece.words() <= MOST_HANDLE_WORDS)) {
        piece.leaveOut(Rule.CONTACT_LINE);
        attach(pieces, piece, email, handle);
      }
    }
  }

  private static void attach(
      Pieces pieces, Piece piece, Optional<String> email, Optional<String> handle) {
    List<Contributor> known = pieces.facts().contributors().all();
    if (known.size() == 1) {
      Contributor.Builder author =
          Contributor.builder().name(known.get(0).name()).certainty(Certainty.VISIBLE);
      author.role(known.get(0).role());
      email.ifPresent(author::email);
      handle.ifPresent(author::handle);
      pieces.facts().contributor(author.build(), piece, Rule.CONTACT_LINE);
    }
  }

  private static boolean isEmail(String word) {
    int at = word.indexOf('@');
    return at > 0 && word.indexOf('.', at) > at + 1 && !word.endsWith(".");
  }

  private static boolean isHandle(String word) {
    return word.length() > 2 && word.charAt(0) == '@' && Character.isLetterOrDigit(word.charAt(1));
  }
}
