package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;

/** Says of some runs of text whether they belong to the article. */
@FunctionalInterface
interface RunRule {
  /** What the rule says of a run, or null if it has nothing to say. */
  @Nullable Verdict judge(Page page, int run);
}
