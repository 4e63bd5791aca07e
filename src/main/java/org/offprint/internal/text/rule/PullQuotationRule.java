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
    int start = 0;
    for (int at = 0; at + KEY_WORDS <= words.size(); at++) {
      start = longer.folded().indexOf(words.get(at), start);
      Integer index = candidates.get(key(words, at));
      int from = start + marks(words.get(at));
      start += words.get(at).length();
      if (index == null || index == place) {
        continue;
      }
      Draft candidate = sheet.draft(index);
      boolean inside =
          longer.text().length() > candidate.text().length() + 20
              && longer.folded().startsWith(candidate.folded(), from);
      if (inside && candidate.isOpen()) {
        candidate.claim(Kind.PULL_QUOTATION, RULE, 0.9).withRepeated(longer);
      }
    }
  }

  /** The words that a passage opens with, without the marks before the first of them. */
  private static String key(List<String> words, int at) {
    String first = words.get(at).substring(marks(words.get(at)));
    List<String> more = words.subList(at + 1, Math.min(words.size(), at + KEY_WORDS));
    return first + ' ' + String.join(" ", more);
  }

  /** How many characters of a word are quotation marks and the like before its first letter. */
  private static int marks(String word) {
    int at = 0;
    while (at < word.length() && !Character.isLetterOrDigit(word.codePointAt(at))) {
      at++;
    }
    return at;
  }
}
