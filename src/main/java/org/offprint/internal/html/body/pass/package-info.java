/**
 * Passes over the verdicts of a page, which consider what stands before, after and around a run.
 * What goes in are the verdicts so far; each pass changes those that it has a reason to change.
 */
@NullMarked
package org.offprint.internal.html.body.pass;

import org.jspecify.annotations.NullMarked;
