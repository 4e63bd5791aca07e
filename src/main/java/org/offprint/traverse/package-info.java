/**
 * Walks articles and rewrites them. Start at {@link org.offprint.traverse.Walker} to look at nodes
 * with what is around them, at {@link org.offprint.traverse.Rewriter} to change them, and at {@link
 * org.offprint.traverse.Transforms} for ready-made changes.
 *
 * <p>Nothing here recurses, however deep the tree, and everything costs O(nodes) unless stated
 * otherwise. Transforms are immutable and safe to share between threads.
 */
@NullMarked
package org.offprint.traverse;

import org.jspecify.annotations.NullMarked;
