/** Where articles are read from. Start at {@link org.offprint.source.SavedPage}. */
@NullMarked
package org.offprint.source;

import org.jspecify.annotations.NullMarked;
