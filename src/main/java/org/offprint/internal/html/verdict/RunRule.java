package org.offprint.internal.html.verdict;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.PageEvidence;

/** Says of some runs of text whether they belong to the article. */
@FunctionalInterface
public interface RunRule {
  /** What the rule says of a run, or null if it has nothing to say. */
  @Nullable Verdict judge(PageEvidence page, int run);
}
