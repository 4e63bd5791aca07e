/**
 * The library's own JSON: the writer, the reader, and what both know of the format. The entrances
 * are {@link org.offprint.internal.json.ArticleWriter} and {@link
 * org.offprint.internal.json.ArticleReader}.
 */
@NullMarked
package org.offprint.internal.json;

import org.jspecify.annotations.NullMarked;
