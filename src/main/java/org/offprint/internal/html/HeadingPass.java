package org.offprint.internal.html;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/**
 * Leaves out headings that no kept text follows before the next heading of their level; of those
 * that the scorer keeps, which knows what follows, only the ones that no text follows at all. On a
 * page without text the headings are about its pictures.
 */
final class HeadingPass implements VerdictPass {
  private static final int LEVELS = 7;

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    boolean[] textFollows = new boolean[LEVELS];
    boolean any = false;
    boolean pictures = !page.hasArticle();
    for (int i = verdicts.length - 1; i >= 0; i--) {
      int level = page.headingLevel(i);
      boolean picture = pictures && isPicture(page.run(i));
      if ((page.run(i).media() && !picture) || !verdicts[i].kept()) {
        continue;
      }
      if (level == 0) {
        Arrays.fill(textFollows, true);
        any = true;
      } else if (textFollows[level] || (any && verdicts[i].rule().equals(BodyScorer.NAME))) {
        Arrays.fill(textFollows, level, LEVELS, false);
      } else {
        verdicts[i] = Verdict.leaveOut("heading-without-text", .7f);
      }
    }
  }

  private static boolean isPicture(Run run) {
    return run.media()
        && run.leaves().get(0) instanceof Element medium
        && !medium.normalName().equals("hr")
        && !MediaSize.isSmall(medium);
  }
}
