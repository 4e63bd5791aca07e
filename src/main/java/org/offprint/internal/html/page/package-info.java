/**
 * The page as numbered elements and runs, taken from its tree in one walk. What goes in is markup;
 * what comes out is a {@link org.offprint.internal.html.page.CutPage}: the elements in order, the
 * runs, the lines for those who read bylines and dates, and the words and media that are not text
 * of the page.
 */
@NullMarked
package org.offprint.internal.html.page;

import org.jspecify.annotations.NullMarked;
