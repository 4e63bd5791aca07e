/**
 * The contract of judging: what a {@link org.offprint.internal.html.verdict.Verdict} on a run says,
 * what a rule about one run and a pass over all verdicts promise, and what verdicts say together.
 */
@NullMarked
package org.offprint.internal.html.verdict;

import org.jspecify.annotations.NullMarked;
