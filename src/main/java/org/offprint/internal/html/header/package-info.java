/**
 * Finds the runs above the body: kicker, title, byline, date and standfirst. What goes in are the
 * evidence, the verdicts and the facts; what comes out is the part of the header that a run is.
 */
@NullMarked
package org.offprint.internal.html.header;

import org.jspecify.annotations.NullMarked;
