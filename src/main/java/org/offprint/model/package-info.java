/**
 * What an article is: immutable, typed nodes and the facts that were found about them. Start at
 * {@link org.offprint.model.Article}.
 *
 * <p>An article is a closed tree. {@link org.offprint.model.Block}s follow each other down the
 * page, {@link org.offprint.model.Inline}s run within a line, {@link org.offprint.model.Part}s
 * belong to one kind of container (a row to a table), and a {@link org.offprint.model.Quotation} is
 * a block or an inline. Each node is a record with a short {@code of(…)}, a {@code builder()} and
 * {@code with…} methods; its last component is always {@link org.offprint.model.NodeInfo}.
 *
 * <p>Everything here is immutable and safe to share between threads. Nothing is {@code null} unless
 * marked so. Strings hold UTF-16; offsets count its units from 0 and ranges exclude their end.
 * {@code equals}, {@code hashCode} and {@code toString} of a node descend into its children, so
 * hand-built trees should stay as shallow as {@link org.offprint.model.Article} demands: 100
 * levels.
 */
@NullMarked
@OffprintStyle
package org.offprint.model;

import org.jspecify.annotations.NullMarked;
