/**
 * Reads pages of HTML: the tree of the page is cut into runs of text, each run is judged on its own
 * with the page's statistics as evidence, and what is kept becomes typed blocks. The only package
 * that knows jsoup.
 *
 * <p>The way of a page: {@code PageParser}, {@code HeldDocuments} (frames) and {@code PageWalk}
 * (cut; with {@code ShadowRoots}, {@code SkippedWords} and {@code SkippedMedia}), {@code
 * MetadataReader}, {@code Page} (evidence), {@code BodyFinder} (rules, {@code BodyScorer} with its
 * features, passes), {@code ScriptBody} where a page shows nothing, {@code HeaderFinder} (with
 * {@code BylineBox} and {@code StandfirstFinder}), {@code PageNotes}, {@code ShapeBuilder}, {@code
 * BlockBuilder} with {@code MediaLedger}, {@code MediaOmissions}; {@code HtmlReader} leads it.
 * Pages that Offprint wrote take that of {@code ReadingPageReader}.
 */
@NullMarked
package org.offprint.internal.html;

import org.jspecify.annotations.NullMarked;
