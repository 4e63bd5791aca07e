/**
 * Blocks from pieces. What goes in are the pieces of a text, each of which has been claimed; what
 * comes out are the blocks of the body and the notes ({@link
 * org.offprint.internal.text.block.BodyBuilder}). Knows no rule.
 */
@NullMarked
package org.offprint.internal.text.block;

import org.jspecify.annotations.NullMarked;
