/**
 * Decides what is known about an article from what its witnesses say: title, contributors, dates
 * and the rest. Where the witnesses come from is not its business.
 */
@NullMarked
package org.offprint.internal.metadata;

import org.jspecify.annotations.NullMarked;
