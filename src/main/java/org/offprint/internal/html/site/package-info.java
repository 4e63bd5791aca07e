/**
 * What rules for single sites say about a page: they are evaluated on the tree before it is cut,
 * and all others see only what they found.
 */
@NullMarked
package org.offprint.internal.html.site;

import org.jspecify.annotations.NullMarked;
