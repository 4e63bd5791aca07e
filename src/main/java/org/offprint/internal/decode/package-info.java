/** From bytes to characters, and what they are: HTML, text or neither. */
@NullMarked
package org.offprint.internal.decode;

import org.jspecify.annotations.NullMarked;
