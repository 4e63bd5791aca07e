/** Keeps a source from consuming more than its caller allows. */
@NullMarked
package org.offprint.internal.limit;

import org.jspecify.annotations.NullMarked;
