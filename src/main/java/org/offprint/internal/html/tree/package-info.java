/**
 * The tree of a page, within the limits. What goes in is markup; what comes out is the tree that
 * the parser makes of it, or a flat one where the parser fails.
 */
@NullMarked
package org.offprint.internal.html.tree;

import org.jspecify.annotations.NullMarked;
