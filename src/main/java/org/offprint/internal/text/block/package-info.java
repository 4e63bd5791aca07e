/**
 * Blocks from pieces. What goes in is a sheet on which each piece has been claimed; what comes out
 * are the blocks of the body and the notes ({@link org.offprint.internal.text.block.BodyBuilder}).
 * Knows no rule.
 */
@NullMarked
package org.offprint.internal.text.block;

import org.jspecify.annotations.NullMarked;
