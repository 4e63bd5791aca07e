package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.character.Characters;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Inline;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/**
 * Takes the line below a block quotation that says whose words it has into the quotation: “— Ines
 * Varga, captain”. One with a dash before and after it is a line of a dialogue.
 */
final class NamesBelow {
  /** In characters; a longer line is a sentence. */
  private static final int LONGEST = 90;

  private NamesBelow() {}

  /** The draft with such lines as citations, or the same draft if there are none. */
  static ArticleDraft read(ArticleDraft draft) {
    List<Block> body = draft.body();
    List<Block> changed = null;
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      boolean named =
          block instanceof BlockQuotation quotation
              && quotation.citation().isEmpty()
              && isName(body, i + 1);
      if (named && changed == null) {
        changed = new ArrayList<>(body.subList(0, i));
      }
      if (named) {
        List<Inline> line = ((Paragraph) body.get(i + 1)).content();
        changed.add(((BlockQuotation) block).withCitation(line));
        i++;
      } else if (changed != null) {
        changed.add(block);
      }
    }
    return changed == null ? draft : draft.withBody(changed);
  }

  private static boolean isName(List<Block> body, int at) {
    return at < body.size()
        && opensWithDash(body.get(at))
        && (at + 1 == body.size() || !opensWithDash(body.get(at + 1)))
        && isShort(body.get(at).plainText());
  }

  private static boolean opensWithDash(Block block) {
    return block instanceof Paragraph paragraph
        && !paragraph.content().isEmpty()
        && paragraph.content().get(0) instanceof Text text
        && !text.value().isEmpty()
        && Characters.isLongDash(text.value().charAt(0));
  }

  /** Whether it is a name with what somebody is, and no sentence. */
  private static boolean isShort(String text) {
    int at = 1;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    char last = text.charAt(text.length() - 1);
    return at < text.length()
        && text.length() <= LONGEST
        && Character.isUpperCase(text.charAt(at))
        && Character.isLetterOrDigit(last);
  }
}
