/**
 * What kind of page it is: an article, a thread, the page of a product. {@link
 * org.offprint.internal.html.kind.PageSigns} gathers the signs, {@link
 * org.offprint.internal.html.kind.KindModel} weighs them.
 */
@NullMarked
package org.offprint.internal.html.kind;

import org.jspecify.annotations.NullMarked;
