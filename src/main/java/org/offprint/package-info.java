/**
 * Reads saved articles. {@link org.offprint.Offprint} is the front door; behind it lie
 *
 * <ul>
 *   <li>{@link org.offprint.model}: what an article is,
 *   <li>{@link org.offprint.source}: where it is read from,
 *   <li>{@link org.offprint.parse}: the parser, its limits and its report,
 *   <li>{@link org.offprint.export}: what it is written to.
 * </ul>
 */
@NullMarked
package org.offprint;

import org.jspecify.annotations.NullMarked;
