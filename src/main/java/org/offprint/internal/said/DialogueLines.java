package org.offprint.internal.said;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.character.Characters;
import org.offprint.internal.said.passage.InsertedClause;
import org.offprint.internal.said.passage.Lexicon;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Slot;
import org.offprint.model.Text;

/**
 * Makes lines of a dialogue that open with a dash into quotations: “—Nos vamos —dijo Rey—. Ya.”
 *
 * <p>Lists and credits open with dashes too: a row of such lines counts if one of them says who
 * speaks. What says so at the end of a line is no part of the quotation.
 */
final class DialogueLines {
  /** How deep the inlines of such a line may be nested. */
  private static final int DEEPEST = 4;

  private final Lexicon lexicon;

  DialogueLines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The blocks with such quotations, the same list if there are none. */
  List<Block> read(List<Block> blocks) {
    if (lexicon.isVerbSecond()) {
      return blocks;
    }
    List<Block> changed = null;
    int i = 0;
    while (i < blocks.size()) {
      int end = i;
      boolean spoken = false;
      while (end < blocks.size() && opensWithDash(blocks.get(end))) {
        spoken |= clause(blocks.get(end).plainText()) != null;
        end++;
      }
      if (spoken && changed == null) {
        changed = new ArrayList<>(blocks.subList(0, i));
      }
      for (int at = i; changed != null && at < Math.max(end, i + 1); at++) {
        changed.add(spoken ? spoken((Paragraph) blocks.get(at)) : blocks.get(at));
      }
      i = Math.max(end, i + 1);
    }
    return changed == null ? blocks : changed;
  }

  private static boolean opensWithDash(Block block) {
    return block instanceof Paragraph paragraph
        && paragraph.content().get(0) instanceof Text text
        && text.value().length() > 1
        && Characters.isLongDash(text.value().charAt(0))
        && isShallow(paragraph.content(), DEEPEST);
  }

  private static boolean isShallow(List<Inline> content, int levels) {
    for (Inline inline : content) {
      for (Slot slot : inline instanceof Text ? List.<Slot>of() : inline.slots()) {
        if (levels == 0 || !isShallow(PassageReader.inlines(slot), levels - 1)) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable InsertedClause clause(String text) {
    return InsertedClause.in(text, 1, text.length(), lexicon);
  }

  private Paragraph spoken(Paragraph line) {
    Text first = (Text) line.content().get(0);
    int open = 1;
    while (open < first.value().length() && isSpace(first.value().charAt(open))) {
      open++;
    }
    List<Inline> words = new ArrayList<>(line.content());
    words.set(0, first.withValue(first.value().substring(open)));
    int length = line.plainText().length();
    int cut = end(line.plainText()) - length;
    List<Inline> behind = List.of();
    int last = words.size() - 1;
    if (cut < 0 && words.get(last) instanceof Text text && text.value().length() + cut > 0) {
      int at = text.value().length() + cut;
      words.set(last, text.withValue(text.value().substring(0, at)));
      behind = List.of(text.withValue(text.value().substring(at)));
    }
    if (words.get(0) instanceof Text text && text.value().isEmpty()) {
      return line;
    }
    List<Inline> content = new ArrayList<>(behind.size() + 1);
    content.add(
        InlineQuotation.of(
            first.value().substring(0, open), words, "", QuotationFunction.SPEECH, null, null));
    content.addAll(behind);
    return line.withContent(content);
  }

  /** Where the words end: before the clause that says who speaks, if nothing is said behind it. */
  private int end(String text) {
    InsertedClause last = clause(text);
    while (last != null && !isNothingBehind(text, last.to())) {
      last = InsertedClause.in(text, last.to(), text.length(), lexicon);
    }
    if (last == null) {
      return text.length();
    }
    boolean call = "?!".indexOf(text.charAt(last.from())) >= 0;
    int end = call ? last.from() + 1 : last.from();
    while (end > 1 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isNothingBehind(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }
}
