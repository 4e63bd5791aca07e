/** Pages and collections in ZIP archives. */
@NullMarked
package org.offprint.internal.container.zip;

import org.jspecify.annotations.NullMarked;
