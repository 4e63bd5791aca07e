package org.offprint.internal.text.piece;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Where the part of the page after the article begins: at a label such as "Most popular" or
 * "Comments", or a share bar after the last text, if the article does not resume after it. It
 * resumes where two paragraphs follow each other of which one has several sentences, or three of
 * any kind.
 */
final class PageTail {
  /** A line with more is not a label. At 4, 14 of 500 texts change; at 18, 8. */
  private static final int MOST_LABEL_WORDS = 9;

  /**
   * Teasers alternate with their titles; this many paragraphs in a row are an article. At 1, 47 of
   * 500 texts change; at 6, 4.
   */
  private static final int FEWEST_IN_A_ROW = 3;

  /** Labels that occur between paragraphs at least as often as after the last one. */
  private static final Set<Rule> INTERRUPTIONS =
      Set.of(Rule.COUNTER, Rule.LABEL, Rule.TEASER, Rule.SUBSCRIPTION);

  private PageTail() {}

  /**
   * The first piece of the tail, or the number of pieces if there is none; O(pieces).
   *
   * @param drafts the pieces
   * @param first the first of them that is running text
   */
  static int start(List<Draft> drafts, int first) {
    int resumed = lastResumption(drafts, first);
    int prose = lastText(drafts);
    for (int i = Math.max(first + 1, resumed + 1); i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (isLabel(draft) || i > prose && draft.rule() == Rule.SHARE) {
        return i;
      }
    }
    return drafts.size();
  }

  private static boolean isLabel(Draft draft) {
    boolean left = draft.is(Kind.LEFT_OUT) && !INTERRUPTIONS.contains(draft.rule());
    if ((!draft.isOpen() && !left && !draft.is(Kind.HEADING)) || draft.words() > MOST_LABEL_WORDS) {
      return false;
    }
    boolean opens =
        Words.TAIL_LABELS.phrases().opening(draft.folded()).isPresent()
            || (draft.text().endsWith(":")
                && Words.RELATED_LABELS.phrases().opening(draft.folded()).isPresent());
    return opens && (draft.words() <= 4 || !draft.endsSentence());
  }

  /** The last piece that shows the article is still running, or the first paragraph. */
  private static int lastResumption(List<Draft> drafts, int first) {
    int last = first;
    @Nullable Draft before = null;
    int row = 0;
    for (int i = last; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(Kind.LEFT_OUT) || draft.is(Kind.CAPTION) || draft.is(Kind.HEADING)) {
        continue;
      }
      boolean prose = draft.isText() && draft.isProse() && draft.gap() > 0;
      boolean pair = prose && before != null && (isFull(draft) || isFull(before));
      row = prose ? row + 1 : 0;
      boolean body = draft.is(Kind.LIST_ITEM) || draft.is(Kind.QUOTATION) || draft.is(Kind.CODE);
      if (pair || row >= FEWEST_IN_A_ROW || body || draft.is(Kind.SPEECH_TURN)) {
        last = i;
      }
      before = prose ? draft : null;
    }
    return last;
  }

  private static boolean isFull(Draft draft) {
    return Sentences.starts(draft.text()).size() >= 2;
  }

  private static int lastText(List<Draft> drafts) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).isText() && drafts.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }
}
