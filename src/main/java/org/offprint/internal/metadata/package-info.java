/**
 * Decides what is known about an article from what its witnesses say: title, contributors, dates
 * and the rest. Does not know where the witnesses come from.
 *
 * <p>A <dfn>witness</dfn> is a place in the source that states a fact, and a <dfn>clue</dfn> is the
 * kind of such a place.
 */
@NullMarked
package org.offprint.internal.metadata;

import org.jspecify.annotations.NullMarked;
