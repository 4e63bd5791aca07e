/** Reads plain text: lines, blocks, and what the blocks are. */
@NullMarked
package org.offprint.internal.text;

import org.jspecify.annotations.NullMarked;
