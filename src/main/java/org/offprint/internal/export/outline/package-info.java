/**
 * Writes an article as the tree that people read. What goes in is an article and, if asked for,
 * what was left out of it; what comes out is one line for each node and fact ({@link
 * org.offprint.internal.export.outline.ArticleOutline}).
 */
@NullMarked
package org.offprint.internal.export.outline;

import org.jspecify.annotations.NullMarked;
