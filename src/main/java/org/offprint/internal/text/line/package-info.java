/**
 * Lines and the marks on them. What goes in is the text of the source; what comes out are its
 * lines, how they make up paragraphs, and the marks of lists, notes, quotations, tables and
 * headings that a line opens with. Knows neither pieces nor words.
 */
@NullMarked
package org.offprint.internal.text.line;

import org.jspecify.annotations.NullMarked;
