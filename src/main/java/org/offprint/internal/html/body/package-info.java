/**
 * Decides which runs of a page belong to its article: by rules that hardly ever err, then by the
 * learned score, then by passes that look at the neighbours. What goes in is the evidence; what
 * comes out is one verdict for each run.
 */
@NullMarked
package org.offprint.internal.html.body;

import org.jspecify.annotations.NullMarked;
