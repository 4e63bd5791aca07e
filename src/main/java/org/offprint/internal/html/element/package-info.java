/**
 * What one element of a page says by itself. What goes in is an element with its tag, attributes
 * and names; what comes out are its kind, the traits that its names hint at, addresses, sizes and
 * providers.
 */
@NullMarked
package org.offprint.internal.html.element;

import org.jspecify.annotations.NullMarked;
