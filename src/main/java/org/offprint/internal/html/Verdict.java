package org.offprint.internal.html;

/**
 * What was decided of a run.
 *
 * @param kept whether it is part of the article
 * @param rule the name of the rule that decided
 * @param confidence how sure the rule was, from 0 to 1
 */
record Verdict(boolean kept, String rule, float confidence) {}
