package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.reference.ReferencePart;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/** Leaves the title out of the text. */
public final class TitleRule implements RunRule {
  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    boolean title = run == page.titleRun() || (page.isHeading(run) && page.isTitle(run));
    ReferencePage reference = page.kinds().reference();
    if (title && reference != null) {
      // A box of facts has a title of its own, and the first heading may be that of a section.
      ReferencePart part = reference.part(page.run(run));
      boolean section = part == ReferencePart.TEXT && !page.isTitle(run);
      title = part != ReferencePart.INFO_BOX && !section;
    }
    return title ? Verdict.leaveOut(Rule.TITLE, .9f) : null;
  }
}
