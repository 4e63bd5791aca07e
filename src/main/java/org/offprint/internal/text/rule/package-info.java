/** The rules of plain text, one thing to know in each class. */
@NullMarked
package org.offprint.internal.text.rule;

import org.jspecify.annotations.NullMarked;
