/**
 * What single characters are, whatever text they stand in: spaces, invisible characters ({@link
 * org.offprint.internal.character.Characters}), letters of scripts that are written without spaces.
 * What goes in is a character; what comes out is yes or no. Knows nothing, and every room may know
 * it.
 */
@NullMarked
package org.offprint.internal.character;

import org.jspecify.annotations.NullMarked;
