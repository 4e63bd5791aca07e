package org.offprint.internal.html.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.metadata.PageFacts;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.date.DateLines;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.RoleWords;
import org.offprint.internal.recognize.words.PageLabels;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.Contributor;

/**
 * The element that names the authors, which on many pages holds more than a byline: dates, buttons,
 * the positions of the authors. Determines which of its runs are the byline, which are credits, and
 * which are neither.
 */
final class BylineBox {
  /**
   * What an author is takes no more words; a longer sentence is about the author. At 4 or 16, 1 of
   * 509 pages changes.
   */
  private static final int MOST_ROLE_WORDS = 8;

  private final PageEvidence page;
  private final List<String> names = new ArrayList<>();

  BylineBox(PageEvidence page, PageFacts facts) {
    this.page = page;
    for (Contributor contributor : facts.metadata().contributors()) {
      names.add(Tokens.fold(contributor.name()));
    }
  }

  /**
   * Determines what the runs of the element are.
   *
   * @param box the runs in the element, in order
   * @param parts where the result goes, by the numbers of the runs
   */
  void read(List<Integer> box, Map<Integer, HeaderPart> parts) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < box.size(); i++) {
      int run = box.get(i);
      boolean first = i == 0;
      boolean afterName = !first && parts.get(box.get(i - 1)) == HeaderPart.BYLINE;
      HeaderPart part;
      if (isName(run)) {
        part = named(run, named);
      } else if (isByWord(run)) {
        boolean leads = i + 1 < box.size() && isName(box.get(i + 1));
        part = leads || box.size() == 1 ? HeaderPart.BYLINE : HeaderPart.BESIDE_BYLINE;
      } else if (!DateLines.in(page.run(run).text()).isEmpty()) {
        part = HeaderPart.DATE;
      } else if (afterName && isRole(run)) {
        part = HeaderPart.CREDIT;
      } else {
        part = HeaderPart.BESIDE_BYLINE;
      }
      parts.put(run, part);
    }
    if (named.isEmpty() && !box.isEmpty()) {
      // The names are known from elsewhere and written otherwise here.
      parts.put(box.get(0), HeaderPart.BYLINE);
    }
  }

  private HeaderPart named(int run, List<String> named) {
    String folded = page.folded(run);
    for (String before : named) {
      if (before.contains(folded)) {
        return HeaderPart.BESIDE_BYLINE;
      }
    }
    boolean further = !named.isEmpty();
    named.add(folded);
    String text = page.run(run).text();
    boolean credit = isSentence(text) || !RoleWords.credits(text).isEmpty();
    return further && credit ? HeaderPart.CREDIT : HeaderPart.BYLINE;
  }

  private boolean isName(int run) {
    String folded = page.folded(run);
    for (String name : names) {
      if (folded.contains(name)) {
        return true;
      }
    }
    return !BylineReader.afterByWord(page.run(run).text()).isEmpty();
  }

  private boolean isByWord(int run) {
    String folded = page.folded(run);
    return Words.BY_WORDS.phrases().matchesFolded(folded)
        || Words.AUTHOR_LABELS.phrases().matchesFolded(folded);
  }

  private static boolean isSentence(String text) {
    return Tokens.count(text) > MOST_ROLE_WORDS && Sentences.ends(text);
  }

  /** A few words after a name that are not a button: the author's position or place. */
  private boolean isRole(int run) {
    Run words = page.run(run);
    String folded = page.folded(run);
    return !folded.isEmpty()
        && Character.isLetter(folded.codePointAt(0))
        && words.text().charAt(words.text().length() - 1) != ':'
        && 2 * words.linkLength() <= words.length()
        && !PageLabels.contains(folded)
        && Tokens.count(words.text()) <= MOST_ROLE_WORDS;
  }
}
