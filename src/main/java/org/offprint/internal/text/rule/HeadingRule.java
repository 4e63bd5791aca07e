package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.LineForm;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;

/**
 * Finds headings: short lines between paragraphs that do not end like a statement.
 *
 * <p>A line marked by number signs is one. A bare line must have at most 100 characters, and at
 * most 12 words or 80 characters, open with a capital, a digit or an opening mark, stand apart as
 * paragraphs do, have the body before it and a paragraph after it, or one more heading and then a
 * paragraph; and it must occur only once. Lines of a list that has lost its bullets are not
 * headings.
 */
public final class HeadingRule implements TextRule {
  /** A line with more is a heading only if it is short. At 6, 27 of 500 texts change; at 24, 36. */
  private static final int MOST_WORDS = 12;

  /** The weight up to which it is so. At 40 or 160, 36 of 500 texts change. */
  private static final int SHORT = 80;

  /** A line with more after number signs is text. At 15 or 60, none of 500 texts changes. */
  private static final int MOST_MARKED_WORDS = 30;

  /** The weight above which a line is not a heading. At 50, 210 of 500 texts change; at 200, 4. */
  private static final int LONGEST = 100;

  /**
   * "Ingredients:" may be a heading; a longer line with a colon leads in to what follows. At 1 or
   * 6, 10 of 500 texts change.
   */
  private static final int MOST_LEAD_IN_WORDS = 3;

  /**
   * A longer line with an exclamation mark is something that is said. At 3 or 12, 9 of 500 texts
   * change.
   */
  private static final int MOST_SHOUT_WORDS = 6;

  /**
   * The weight from which on what stands below a heading is a paragraph. At 20, 75 of 500 texts
   * change; at 80, 133.
   */
  private static final int PARAGRAPH = 40;

  /** The level of headings right below the title. */
  private static final int BARE_LEVEL = 2;

  @Override
  public void apply(Sheet sheet) {
    boolean spaced = Spacing.isBlankLine(sheet);
    Set<String> repeated = repeated(sheet);
    int begin = begin(sheet);
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (!draft.isOpen()) {
        continue;
      }
      int hashes = MarkdownMarks.hashes(draft.text());
      if (hashes > 0 && draft.words() <= MOST_MARKED_WORDS) {
        draft.claim(Kind.HEADING, Rule.NUMBER_SIGNS, 0.95).withLevel(hashes);
      } else if (i > begin && isBare(sheet, i, spaced) && !repeated.contains(draft.text())) {
        draft.claim(Kind.HEADING, Rule.BARE_HEADING, 0.8).withLevel(level(draft.text()));
      }
    }
  }

  /** Short lines that stand three times or more: labels. Twice may be a table of contents. */
  private static Set<String> repeated(Sheet sheet) {
    Map<String, Integer> times = new HashMap<>();
    for (Draft draft : sheet.drafts()) {
      if (draft.isOpen() && draft.text().length() <= LONGEST) {
        times.merge(draft.text(), 1, Integer::sum);
      }
    }
    times.values().removeIf(count -> count < 3);
    return times.keySet();
  }

  /** The first piece of the body; a heading comes after it. */
  private static int begin(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean body = draft.isText() && (draft.isSentence() || draft.isProse());
      if (body || draft.is(Kind.LIST_ITEM) || draft.is(Kind.STANDFIRST)) {
        return i;
      }
    }
    return sheet.size();
  }

  private static boolean isBare(Sheet sheet, int at, boolean spaced) {
    Draft draft = sheet.draft(at);
    return isShaped(draft)
        && (!spaced || draft.gap() > 0 || closes(sheet.draft(at - 1)) || isPair(sheet, at - 1))
        && (sheet.form() == LineForm.ONE_LINE || draft.gap() > 0)
        && leadsToText(sheet, at, spaced);
  }

  private static boolean isShaped(Draft draft) {
    String text = MarkdownMarks.withoutHashes(draft.text());
    int weight = Tokens.weight(text, LONGEST + 1);
    boolean sized = weight <= LONGEST && (draft.words() <= MOST_WORDS || weight <= SHORT);
    return sized
        && draft.words() > 0
        && opens(text.codePointAt(0))
        && !stops(text, draft.words())
        && !text.contains(" | ")
        && Sentences.starts(text).size() == 1
        && DateLine.read(text).isEmpty();
  }

  /** A capital, a digit or an opening mark; not a bracket, and not the dash before a source. */
  private static boolean opens(int first) {
    return !Character.isLowerCase(first) && "()[]{}.,;:!?-–—".indexOf(first) < 0;
  }

  /** A statement, a lead-in with a colon, or a shout. */
  private static boolean stops(String text, int words) {
    char last = text.charAt(text.length() - 1);
    boolean leadIn = last == ':' && words > MOST_LEAD_IN_WORDS;
    boolean shout = last == '!' && words > MOST_SHOUT_WORDS;
    boolean statement = ".,;。…".indexOf(last) >= 0 || text.endsWith(".”") || text.endsWith(".\"");
    return statement || leadIn || shout;
  }

  /**
   * Whether a line and the next stand alone between blank lines: the titles of a part and a
   * section.
   */
  private static boolean isPair(Sheet sheet, int first) {
    return first > 0
        && sheet.draft(first).gap() > 0
        && sheet.groupEnd(first) == first + 2
        && isShaped(sheet.draft(first + 1))
        && (sheet.draft(first).is(Kind.HEADING) || isShaped(sheet.draft(first)));
  }

  /** Whether the line before, without a blank line between, is complete and not a list item. */
  private static boolean closes(Draft before) {
    return switch (before.kind()) {
      case CAPTION, PICTURE_CREDIT, LEFT_OUT, CODE, PULL_QUOTATION -> true;
      case UNDECIDED, PARAGRAPH -> before.isProse() && before.endsSentence();
      default -> false;
    };
  }

  private static boolean leadsToText(Sheet sheet, int at, boolean spaced) {
    int next = next(sheet, at);
    boolean close = next < sheet.size() && spaced && sheet.draft(next).gap() == 0;
    if (next == sheet.size() || (close && !isPair(sheet, at))) {
      return false;
    }
    Draft after = sheet.draft(next);
    boolean colon = sheet.draft(at).text().endsWith(":");
    if (colon && !after.isText()) {
      return false;
    }
    if (isParagraph(after) || after.is(Kind.CODE) || after.is(Kind.QUOTATION)) {
      return true;
    }
    boolean marked = after.is(Kind.LIST_ITEM) && after.lead() != null;
    if (marked || !after.isOpen() || !isShaped(after)) {
      return marked;
    }
    int second = next(sheet, next);
    return second < sheet.size() && isParagraph(sheet.draft(second)) && sheet.draft(at).words() > 1;
  }

  private static boolean isParagraph(Draft draft) {
    boolean text = draft.isText() && Tokens.weight(draft.text(), PARAGRAPH) >= PARAGRAPH;
    return text && (draft.endsSentence() || draft.isProse() || draft.text().endsWith(":"));
  }

  private static int next(Sheet sheet, int at) {
    int next = at + 1;
    while (next < sheet.size()
        && (sheet.draft(next).is(Kind.LEFT_OUT)
            || sheet.draft(next).is(Kind.CAPTION)
            || sheet.draft(next).is(Kind.PICTURE_CREDIT)
            || sheet.draft(next).is(Kind.PULL_QUOTATION))) {
      next++;
    }
    return next;
  }

  private static int level(String text) {
    int numbers = MarkdownMarks.numbering(text);
    return numbers > 1 ? Math.min(6, BARE_LEVEL + numbers - 1) : BARE_LEVEL;
  }
}
