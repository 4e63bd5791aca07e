package org.offprint.internal.html.page;

import org.offprint.internal.rule.Rule;

/**
 * Words in a line of the page that are invisible there.
 *
 * @param run the words; its index is that of the run in whose line they stand
 * @param rule why they are left out
 */
public record UnseenPart(Run run, Rule rule) {}
