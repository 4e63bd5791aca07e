/** The ways in which texts say who is quoted, one class each. */
@NullMarked
package org.offprint.internal.said.rule;

import org.jspecify.annotations.NullMarked;
