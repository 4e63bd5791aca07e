package org.offprint.internal.html.block;

import java.util.List;
import java.util.function.Predicate;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.reference.ReferencePart;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Which runs are captions, by the name of an element around them or because they stand in the box
 * of a picture.
 */
public record NamedCaptions(PageEvidence page, List<Verdict> verdicts) implements Predicate<Run> {
  @Override
  public boolean test(Run run) {
    ReferencePage reference = page.kinds().reference();
    return page.has(run.index(), Trait.CAPTION)
        || (reference != null && reference.part(run) == ReferencePart.CAPTION)
        || verdicts.get(run.index()).rule() == Rule.PICTURE_BOX;
  }
}
