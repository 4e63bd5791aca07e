/**
 * What a page holds inside itself and may show in place of its own text: the documents of frames,
 * and the text of an article in a script. What goes in is a page; what comes out is that page with
 * the documents in it, or the blocks of the text.
 */
@NullMarked
package org.offprint.internal.html.held;

import org.jspecify.annotations.NullMarked;
