/** The names of all rules. Depends on nothing. */
@NullMarked
package org.offprint.internal.rule;

import org.jspecify.annotations.NullMarked;
