/**
 * What became of each run of a page: exactly one answer, so that nothing is lost between two
 * stages.
 */
@NullMarked
package org.offprint.internal.html.role;

import org.jspecify.annotations.NullMarked;
