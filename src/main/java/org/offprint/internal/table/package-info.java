/**
 * Data that comes with the library in files: tables, a row to a line of text, and the trees of
 * learned scorers.
 */
@NullMarked
package org.offprint.internal.table;

import org.jspecify.annotations.NullMarked;
