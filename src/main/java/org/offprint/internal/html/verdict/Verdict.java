package org.offprint.internal.html.verdict;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/**
 * What is decided about a run.
 *
 * @param kept whether it belongs to the article
 * @param by the rule that decided
 * @param looksLike a rule that would have decided the same and says more, or {@code null}
 * @param confidence how sure the rule is, from 0 to 1: ordinal, as {@link
 *     org.offprint.model.Origin} says
 */
public record Verdict(boolean kept, Rule by, @Nullable Rule looksLike, float confidence) {
  public static Verdict keep(Rule by, float confidence) {
    return new Verdict(true, by, null, confidence);
  }

  public static Verdict leaveOut(Rule by, float confidence) {
    return new Verdict(false, by, null, confidence);
  }

  /** The same, with a rule that says more. */
  public Verdict looking(Rule rule) {
    return new Verdict(kept, by, rule, confidence);
  }

  /** The rule that says most, which articles and reports name. */
  public Rule rule() {
    return looksLike == null ? by : looksLike;
  }
}
