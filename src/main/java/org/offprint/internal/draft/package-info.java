/**
 * The article on its way: the blocks that a reader has built, and what passes make of them. Readers
 * make a draft, passes make others of it, and the last one is the article.
 */
@NullMarked
package org.offprint.internal.draft;

import org.jspecify.annotations.NullMarked;
