package org.offprint.internal.html.page;

import java.util.List;

/**
 * What one walk over a page takes from it.
 *
 * @param tree its elements
 * @param runs its text in runs, with the media between them, in document order
 * @param skippedMedia the media that make no run, in document order
 * @param unseen what nobody sees in the lines of these runs
 * @param lines its text in lines, as the readers of bylines and dates want it
 * @param landmarks the elements that metadata are read from
 * @param skippedWords the words in it that are no text of the page
 */
public record CutPage(
    PageTree tree,
    List<Run> runs,
    List<SkippedMedium> skippedMedia,
    SkippedWords skippedWords,
    Unseen unseen,
    PageLines lines,
    Landmarks landmarks) {}
