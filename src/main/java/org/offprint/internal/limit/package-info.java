/** What keeps a source from asking for more than its caller allows. */
@NullMarked
package org.offprint.internal.limit;

import org.jspecify.annotations.NullMarked;
