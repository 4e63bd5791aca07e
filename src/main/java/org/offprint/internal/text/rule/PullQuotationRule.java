package org.offprint.internal.text.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.internal.recognize.Tokens;
import org.offprint.internal.text.Draft;
import org.offprint.internal.text.Kind;
import org.offprint.internal.text.Sheet;
import org.offprint.internal.text.TextRule;

/**
 * Finds passages that are shown twice: a short piece of the body whose words stand, all of them and
 * in the same order, inside a longer one. It repeats that one for display.
 */
public final class PullQuotationRule implements TextRule {
  private static final String RULE = "repeated-passage";
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 60;

  /** Places are found by the first so many words. */
  private static final int KEY_WORDS = 5;

  @Override
  public void apply(Sheet sheet) {
    Map<String, Integer> candidates = new HashMap<>();
    int first = sheet.firstProse();
    for (int i = first + 1; i < sheet.size(); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isOpen() && draft.words() >= FEWEST_WORDS && draft.words() <= MOST_WORDS) {
        candidates.put(key(Tokens.split(draft.folded()), 0), i);
      }
    }
    for (int i = first; i < sheet.size() && !candidates.isEmpty(); i++) {
      Draft draft = sheet.draft(i);
      if (draft.isText()) {
        search(sheet, i, candidates);
      }
    }
  }

  private static void search(Sheet sheet, int place, Map<String, Integer> candidates) {
    Draft longer = sheet.draft(place);
    List<String> words = Tokens.split(longer.folded());
    for (int at = 0; at + KEY_WORDS <= words.size(); at++) {
      Integer index = candidates.get(key(words, at));
      if (index == null || index == place) {
        continue;
      }
      Draft candidate = sheet.draft(index);
      boolean inside =
          longer.text().length() > candidate.text().length() + 20
              && longer.folded().contains(candidate.folded());
      if (inside && candidate.isOpen()) {
        candidate.claim(Kind.PULL_QUOTATION, RULE, 0.9).withRepeated(longer);
      }
    }
  }

  private static String key(List<String> words, int at) {
    return String.join(" ", words.subList(at, Math.min(words.size(), at + KEY_WORDS)));
  }
}
