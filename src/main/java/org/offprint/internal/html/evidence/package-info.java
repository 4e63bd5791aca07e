/**
 * What rules may ask about the runs of a page: measures, repetitions, traits, the region that holds
 * most of the text. What goes in is a cut page and the title; what comes out are numbers and
 * answers that are computed once and used often.
 */
@NullMarked
package org.offprint.internal.html.evidence;

import org.jspecify.annotations.NullMarked;
