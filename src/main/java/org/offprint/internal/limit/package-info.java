/** What keeps a parse within its limits. */
@NullMarked
package org.offprint.internal.limit;

import org.jspecify.annotations.NullMarked;
