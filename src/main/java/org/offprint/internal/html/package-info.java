/**
 * Reads pages of HTML: the tree of the page is cut into runs of text, each run is judged on its own
 * with the page's statistics as evidence, and what is kept becomes typed blocks. The only package
 * that knows jsoup.
 */
@NullMarked
package org.offprint.internal.html;

import org.jspecify.annotations.NullMarked;
