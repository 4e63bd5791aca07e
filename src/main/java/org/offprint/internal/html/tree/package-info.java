/**
 * The tree of a page, within the limits. What goes in is markup; what comes out is the tree that
 * the parser makes of it, or a flat one where the parser fails. The contents of scripts and
 * drawings are left out of the tree; whoever visits it sees whether they were recognized rightly.
 */
@NullMarked
package org.offprint.internal.html.tree;

import org.jspecify.annotations.NullMarked;
