/**
 * Reads a page of HTML. What goes in is a decoded page; what comes out is an article and the report
 * of what is not in it.
 *
 * <p>A page passes through the rooms below, from the top of this list to its bottom; a room may
 * know those above it in the list, and none below:
 *
 * <ul>
 *   <li>{@code element}: what one element says by itself
 *   <li>{@code tree}: the tree of a page, within the limits
 *   <li>{@code page}: the page as numbered elements and runs, taken in one walk
 *   <li>{@code metadata}: who on the page states which fact; {@code evidence}: what rules may ask
 *   <li>{@code kind}: whether it is an article, a thread, the page of a product
 *   <li>{@code verdict}: the contract of judging; {@code body}: which runs belong to the article,
 *       by rules ({@code body.rule}), the learned score ({@code body.score}) and passes over the
 *       verdicts ({@code body.pass})
 *   <li>{@code header}, {@code note}: what stands above the text, and what its marks lead to
 *   <li>{@code role}: what became of each run; {@code block}: blocks of those that are kept
 *   <li>{@code held}: documents of frames and texts in scripts; {@code reading}: pages that
 *       Offprint wrote
 * </ul>
 *
 * <p>Words of these rooms: a <dfn>run</dfn> is the text between two block boundaries, or a medium,
 * and is what is kept or left out as a whole. Its <dfn>owner</dfn> is the nearest block element
 * around it, and its <dfn>place</dfn> the number of that element. A <dfn>path</dfn> is the tags and
 * class names of an element and of some elements around it. <dfn>Good</dfn> text is long, with few
 * links in it. The <dfn>region</dfn> is the part of the page that holds most of the good text, the
 * <dfn>extent</dfn> what lies between its first and its last run. A <dfn>kept element</dfn> is a
 * structural element with what is kept of its content. A <dfn>witness</dfn> is a place that states
 * a fact.
 */
@NullMarked
package org.offprint.internal.html;

import org.jspecify.annotations.NullMarked;
