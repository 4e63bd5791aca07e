package org.offprint.internal.html.verdict;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.offprint.internal.rule.Rule;

/** The rules that a pass may overrule: it may reverse what they decided, and no other verdict. */
public final class DoubtedRules {
  private final Set<Rule> rules;

  private DoubtedRules(Set<Rule> rules) {
    this.rules = rules;
  }

  /** Only these rules. */
  public static DoubtedRules of(Rule... rules) {
    return new DoubtedRules(EnumSet.copyOf(List.of(rules)));
  }

  /**
   * The scorer, the rules that judge a run by its place and not by what it says, and these rules.
   */
  public static DoubtedRules ofScoreAndPlace(Rule... besides) {
    Set<Rule> rules = EnumSet.of(Rule.BODY_SCORER, Rule.UNLIKE_ITS_KIND, Rule.OUTSIDE_REGION);
    rules.addAll(List.of(besides));
    return new DoubtedRules(rules);
  }

  /** Whether one of them decided, either way. */
  public boolean decided(Verdict verdict) {
    return rules.contains(verdict.rule());
  }

  /** Whether one of them left a run out. */
  public boolean leftOut(Verdict verdict) {
    return !verdict.kept() && decided(verdict);
  }
}
