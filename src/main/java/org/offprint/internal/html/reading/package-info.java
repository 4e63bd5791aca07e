/**
 * Pages that Offprint wrote, which say what each of their parts is. What goes in is such a page;
 * what comes out are its parts and blocks as they were, without any guess.
 */
@NullMarked
package org.offprint.internal.html.reading;

import org.jspecify.annotations.NullMarked;
