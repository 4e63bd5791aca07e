/**
 * The rules of plain text, one thing to know in each class. What goes in is the sheet as the rules
 * before have left it; what comes out are claims to its pieces. The order is in {@link
 * org.offprint.internal.text.TextReader}.
 */
@NullMarked
package org.offprint.internal.text.rule;

import org.jspecify.annotations.NullMarked;
