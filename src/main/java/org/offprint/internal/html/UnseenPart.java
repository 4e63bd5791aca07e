package org.offprint.internal.html;

import org.offprint.internal.rule.Rule;

/**
 * Words that stand in a line of the page and that nobody sees there.
 *
 * @param run the words; its index is that of the run in whose line they stand
 * @param rule why they are left out
 */
record UnseenPart(Run run, Rule rule) {}
