/**
 * Pages of wikis and the like, whose programs name the parts of a page always the same: {@link
 * org.offprint.internal.html.reference.ReferencePage} says whether a page is one, and what its
 * elements are.
 */
@NullMarked
package org.offprint.internal.html.reference;

import org.jspecify.annotations.NullMarked;
