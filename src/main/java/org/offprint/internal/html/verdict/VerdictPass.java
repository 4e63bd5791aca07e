package org.offprint.internal.html.verdict;

import org.offprint.internal.html.evidence.PageEvidence;

/** Looks at the verdicts on all runs and decides those that depend on their neighbours. */
@FunctionalInterface
public interface VerdictPass {
  /** Changes or adds verdicts in place. */
  void revise(PageEvidence page, Verdict[] verdicts);
}
