/**
 * What words say, wherever they stand: dates, names, bylines, notes about authors and about earlier
 * publication. The readers of all formats ask here, so that a line means the same in each.
 */
@NullMarked
package org.offprint.internal.recognize;

import org.jspecify.annotations.NullMarked;
