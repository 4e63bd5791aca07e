/**
 * The library's own format. {@link org.offprint.internal.json.article.ArticleWriter} takes an
 * article and writes JSON, {@link org.offprint.internal.json.article.ArticleReader} takes JSON and
 * gives an equal article, or says what is wrong and where. Both know a node by its properties and
 * its lists of children; what a newer version has added is kept.
 */
@NullMarked
package org.offprint.internal.json.article;

import org.jspecify.annotations.NullMarked;
