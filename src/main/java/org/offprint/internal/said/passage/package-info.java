/** The lines of an article as tokens and sentences, and what its words can be. */
@NullMarked
package org.offprint.internal.said.passage;

import org.jspecify.annotations.NullMarked;
