/** Pages saved by Safari, in property lists. */
@NullMarked
package org.offprint.internal.container.plist;

import org.jspecify.annotations.NullMarked;
