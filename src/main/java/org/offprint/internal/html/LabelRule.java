package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.WordList;

/** Leaves out labels of buttons and boxes. */
final class LabelRule implements RunRule {
  private static final int LONGEST = 80;

  @Override
  public @Nullable Verdict judge(Page page, int run) {
    if (page.run(run).text().length() > LONGEST) {
      return null;
    }
    String text = page.folded(run);
    boolean label =
        WordList.SHARE_LABELS.matchesFolded(text)
            || WordList.RELATED_LABELS.matchesFolded(text)
            || WordList.SUBSCRIPTION_LABELS.matchesFolded(text)
            || WordList.PAGE_LABELS.matchesFolded(text)
            || WordList.TAIL_LABELS.matchesFolded(text);
    return label ? Verdict.leaveOut("label", .8f) : null;
  }
}
