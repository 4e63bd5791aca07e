package org.offprint.internal.html;

/** Looks at the verdicts on all runs and decides those that hang on their neighbours'. */
@FunctionalInterface
interface VerdictPass {
  /** Changes or adds verdicts in place. */
  void revise(Page page, Verdict[] verdicts);
}
