package org.offprint.internal.html.header;

import java.util.List;
import java.util.Set;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.EntryTime;
import org.offprint.internal.recognize.words.PhraseList;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Finds the short line above the title that names a section, a series or a topic. Its class names
 * it as one, or it stands right before the title in the same {@code header} or {@code hgroup},
 * without a list or a second link, which would be breadcrumbs.
 */
final class KickerFinder {
  /** How many lines before the title are looked at. At 1 or 6, none of 509 pages changes. */
  private static final int NEAR = 3;

  /** In characters; a longer line is not a kicker. At 30, 1 of 509 pages changes; at 120, none. */
  private static final int LONGEST = 60;

  /** A line with more is not a kicker. At 3, 3 of 509 pages change; at 12, none. */
  private static final int MOST_WORDS = 6;

  /**
   * How many elements up from the title the header of both is looked for. At 2, 7 of 509 pages
   * change; at 8, 4.
   */
  private static final int LEVELS = 4;

  /** Verdicts that say what a line above the title is instead. */
  private static final Set<Rule> SOMETHING_ELSE =
      Set.of(
          Rule.HIDDEN,
          Rule.CONSENT_MANAGER,
          Rule.DIALOG,
          Rule.NAVIGATION,
          Rule.TOPICS,
          Rule.SHARE,
          Rule.FORM);

  /** Labels of the page, of dates and of boxes. */
  private static final List<PhraseList> LABELS =
      List.of(
          Words.PAGE_LABELS.phrases(),
          Words.SHARE_LABELS.phrases(),
          Words.TAIL_LABELS.phrases(),
          Words.RELATED_LABELS.phrases(),
          Words.PUBLISHED.phrases(),
          Words.UPDATED.phrases());

  private final PageEvidence page;
  private final List<Run> runs;
  private final List<Verdict> verdicts;

  KickerFinder(PageEvidence page, List<Verdict> verdicts) {
    this.page = page;
    this.runs = page.runs();
    this.verdicts = verdicts;
  }

  /**
   * The run that is the kicker, or -1.
   *
   * @param title the first run of the title
   */
  int before(int title) {
    int seen = 0;
    for (int i = title - 1; i >= 0 && seen < NEAR; i--) {
      Run run = runs.get(i);
      if (run.isMedium()) {
        continue;
      }
      boolean beside = seen == 0 && isBeside(run, runs.get(title));
      if (isShaped(run) && (beside || isNamed(run))) {
        return i;
      }
      seen++;
    }
    return -1;
  }

  private boolean isShaped(Run run) {
    String text = run.text();
    return text.length() <= LONGEST
        && Tokens.count(text) <= MOST_WORDS
        && run.links() <= 1
        && !SOMETHING_ELSE.contains(verdicts.get(run.index()).rule())
        && (!Sentences.ends(text) || text.endsWith("?"))
        && text.chars().anyMatch(Character::isLetter)
        && DateLine.read(text).isEmpty()
        && EntryTime.opening(text).isEmpty()
        && !DateReader.isInside(text)
        && LABELS.stream().noneMatch(list -> list.matches(text));
  }

  private boolean isBeside(Run run, Run title) {
    PageTree tree = page.tree();
    int box = box(title.place());
    for (int at = run.place(); box >= 0 && at >= 0; at = tree.parent(at)) {
      if (at == box) {
        return true;
      }
      String tag = tree.tag(at);
      if (tag.equals("li") || tag.equals("nav") || tag.equals("form")) {
        return false;
      }
    }
    return false;
  }

  /** The {@code header} or {@code hgroup} around a title, a few levels up at most, or -1. */
  private int box(int title) {
    PageTree tree = page.tree();
    int at = title;
    for (int i = 0; i < LEVELS && at >= 0; i++) {
      String tag = tree.tag(at);
      if (tag.equals("header") || tag.equals("hgroup")) {
        return at;
      }
      at = tree.parent(at);
    }
    return -1;
  }

  /** An element from the words up to the parent of the block has a name that a kicker has. */
  private boolean isNamed(Run run) {
    PageTree tree = page.tree();
    if (NameHint.KICKER.isIn(tree.classHints(run.place()))
        || NameHint.KICKER.isIn(tree.classHints(tree.up(run.place(), 1)))) {
      return true;
    }
    return NameHint.KICKER.isIn(RunElements.hints(run));
  }
}
