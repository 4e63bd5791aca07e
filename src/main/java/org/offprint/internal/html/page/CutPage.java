package org.offprint.internal.html.page;

import java.util.List;
import org.offprint.internal.html.site.SiteParts;
import org.offprint.internal.html.tree.ParsedPage;

/**
 * What one walk over a page collects.
 *
 * @param parsed the page
 * @param tree its elements
 * @param runs its text in runs, with the media between them, in document order
 * @param skippedMedia the media that make no run, in document order
 * @param unseen what is invisible in the lines of these runs
 * @param lines its text in lines, as needed to read bylines and dates
 * @param metadataElements the elements that metadata is read from
 * @param skippedWords the words in it that are not text of the page
 * @param site what a rule for its site has found
 * @param siteBodies the numbers of the elements that hold its text by that rule
 */
public record CutPage(
    ParsedPage parsed,
    PageTree tree,
    List<Run> runs,
    List<SkippedMedium> skippedMedia,
    SkippedWords skippedWords,
    UnseenElements unseen,
    PageLines lines,
    MetadataElements metadataElements,
    SiteParts site,
    IntList siteBodies) {}
