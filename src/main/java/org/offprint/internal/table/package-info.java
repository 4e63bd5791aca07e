/** Tables that come with the library as text files, a row to a line. */
@NullMarked
package org.offprint.internal.table;

import org.jspecify.annotations.NullMarked;
