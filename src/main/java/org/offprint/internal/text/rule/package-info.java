/**
 * The rules of plain text, one thing to know in each class. What goes in are the pieces as the
 * rules before have left them; what comes out are claims to them. The order is in {@link
 * org.offprint.internal.text.TextReader}.
 */
@NullMarked
package org.offprint.internal.text.rule;

import org.jspecify.annotations.NullMarked;
