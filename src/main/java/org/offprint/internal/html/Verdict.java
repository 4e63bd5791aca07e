package org.offprint.internal.html;

/**
 * What is decided about a run.
 *
 * @param kept whether it belongs to the article
 * @param rule the name of the rule that decided
 * @param confidence how sure the rule is, from 0 to 1
 */
record Verdict(boolean kept, String rule, float confidence) {
  static Verdict keep(String rule, float confidence) {
    return new Verdict(true, rule, confidence);
  }

  static Verdict leaveOut(String rule, float confidence) {
    return new Verdict(false, rule, confidence);
  }
}
