/**
 * From a saved page to an article. Start at {@link org.offprint.parse.ArticleParser}.
 *
 * <p>No content makes a parser throw, whatever it holds; a limit that protects the caller throws
 * {@link org.offprint.parse.ParseLimitException}. What a parser left out, and why, is in the {@link
 * org.offprint.parse.Report}.
 */
@NullMarked
@ParseStyle
package org.offprint.parse;

import org.jspecify.annotations.NullMarked;
