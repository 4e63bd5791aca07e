/**
 * Makes typed blocks of the runs that are kept. What goes in are runs with their roles; what comes
 * out are the header, the blocks of the body and the notes, each with its origin. An element is
 * converted by one class for its kind.
 */
@NullMarked
package org.offprint.internal.html.block;

import org.jspecify.annotations.NullMarked;
