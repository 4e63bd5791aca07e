package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.ListMark;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.model.Certainty;

/**
 * Finds the title among the lines above the first paragraph.
 *
 * <p>A title has 2 to 25 words, does not end like a statement, and is not a label, name, number or
 * credit. The candidate with the most signs of a title wins, the first one in case of a tie: its
 * length, being repeated, underlined or marked as a title, capitals, and what follows it. Without a
 * candidate there is no title: an invented one would be worse.
 */
public final class TitleRule implements TextRule {
  private static final Rule RULE = Rule.TITLE_LINE;
  private static final Set<Rule> META_LINES = Set.of(Rule.DATED_LINE, Rule.TIME_OF_DAY, Rule.SHARE);

  /**
   * How many lines below the title a byline or date may stand. At 1, 117 of 500 texts change; at 6,
   * 60.
   */
  private static final int SIGNATURE_LINES = 3;

  /** One word alone is a label. At 1, 45 of 500 texts change; at 4, 35. */
  private static final int FEWEST_WORDS = 2;

  /** A line with more is a paragraph. At 12, 68 of 500 texts change; at 50, none. */
  private static final int MOST_WORDS = 25;

  /**
   * Most titles are not longer; a longer line next to a title is more often its summary. At 8, 54
   * of 500 texts change; at 32, 12.
   */
  private static final int USUAL_WORDS = 16;

  /** In characters; a longer line is a paragraph. At 110, 11 of 500 texts change; at 440, none. */
  private static final int LONGEST = 220;

  @Override
  public void apply(Sheet sheet) {
    int first = sheet.firstProse();
    if (first == sheet.size() || first == 0) {
      return;
    }
    Map<String, Integer> times = times(sheet);
    int best = -1;
    int bestScore = 0;
    for (int i = 0; i < first; i++) {
      if (isCandidate(sheet.draft(i))) {
        int score = score(sheet, i, first, times);
        if (score > bestScore) {
          best = i;
          bestScore = score;
        }
      }
    }
    if (best >= 0) {
      claim(sheet, best);
    }
  }

  private static void claim(Sheet sheet, int at) {
    Draft draft = sheet.draft(at);
    draft.claim(Kind.TITLE, RULE, 0.9);
    String title = MarkdownMarks.withoutHashes(draft.text());
    sheet.findings().witness(Fact.TITLE, title, Certainty.VISIBLE, true, draft, RULE);
    for (int i = 0; i < sheet.size(); i++) {
      Draft other = sheet.draft(i);
      if (i != at && other.isOpen() && other.folded().equals(draft.folded())) {
        other.leaveOut(Rule.TITLE_AGAIN);
      }
    }
  }

  private static Map<String, Integer> times(Sheet sheet) {
    Map<String, Integer> times = new HashMap<>();
    for (Draft draft : sheet.drafts()) {
      if (draft.text().length() <= LONGEST) {
        times.merge(draft.folded(), 1, Integer::sum);
      }
    }
    return times;
  }

  private static boolean isCandidate(Draft draft) {
    String text = draft.text();
    if (!draft.isOpen() || text.length() > LONGEST) {
      return false;
    }
    char last = text.charAt(text.length() - 1);
    boolean open =
        ".,;:–—-".indexOf(last) >= 0 && !text.endsWith("...") && !Sentences.endsInInitials(text);
    int words = draft.words();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !open
        && !MarkdownMarks.isNumbered(text)
        && !DateReader.isInside(text)
        && !opensWithLabel(draft.folded())
        && !isBreadcrumb(text)
        && !ListMark.isBulleted(text)
        && !Words.SUBSCRIPTION_LABELS.phrases().matchesFolded(draft.folded());
  }

  private static int score(Sheet sheet, int at, int first, Map<String, Integer> times) {
    Draft draft = sheet.draft(at);
    String text = draft.text();
    int score = draft.words() < 4 ? 1 : draft.words() <= USUAL_WORDS ? 3 : 2;
    score += times.getOrDefault(draft.folded(), 1) > 1 ? 3 : 0;
    score += text.startsWith("# ") || isUnderlined(sheet, at) ? 4 : 0;
    score += isCapitals(text) ? 1 : 0;
    score += leadsToText(sheet, at, first) ? 1 : 0;
    score += isSigned(sheet, at, first) ? 2 : 0;
    boolean name = !BylineReader.bareNames(text).isEmpty();
    score -= name ? 3 : 0;
    boolean inList = at > 0 && at + 1 < first && draft.gap() == 0 && sheet.draft(at + 1).gap() == 0;
    score -= inList && draft.words() < 4 ? 2 : 0;
    return score;
  }

  /** A whole label, or one of several words with more after it. */
  private static boolean opensWithLabel(String folded) {
    return Words.RELATED_LABELS
        .phrases()
        .opening(folded)
        .filter(label -> label.equals(folded) || label.indexOf(' ') > 0)
        .isPresent();
  }

  private static boolean isBreadcrumb(String text) {
    return text.contains(" > ") || text.contains(" › ") || text.contains(" » ");
  }

  /** A byline, a date or a share bar stands in one of the next three lines. */
  private static boolean isSigned(Sheet sheet, int at, int first) {
    for (int i = at + 1; i <= Math.min(first, at + SIGNATURE_LINES) && i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      boolean meta = draft.is(Kind.LEFT_OUT) && META_LINES.contains(draft.rule());
      if (draft.is(Kind.BYLINE)
          || meta
          || DateReader.isInside(draft.text())
          || !BylineReader.bareNames(draft.text()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnderlined(Sheet sheet, int at) {
    return at + 1 < sheet.size()
        && sheet.draft(at + 1).gap() == 0
        && MarkdownMarks.isUnderline(sheet.draft(at + 1).text());
  }

  private static boolean isCapitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().anyMatch(Character::isUpperCase);
  }

  /** Nothing that could be a better title stands between the line and the first paragraph. */
  private static boolean leadsToText(Sheet sheet, int at, int first) {
    for (int i = at + 1; i < first; i++) {
      Draft draft = sheet.draft(i);
      boolean longer = isCandidate(draft) && draft.words() >= 4;
      if (longer && BylineReader.bareNames(draft.text()).isEmpty() && i > at + 1) {
        return false;
      }
    }
    return true;
  }
}
