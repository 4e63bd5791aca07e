/**
 * The contract of judging: what a {@link org.offprint.internal.html.verdict.Verdict} on a run says,
 * and what a rule about one run and a pass over all verdicts promise.
 */
@NullMarked
package org.offprint.internal.html.verdict;

import org.jspecify.annotations.NullMarked;
