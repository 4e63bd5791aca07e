package org.offprint.internal.html.note;

/**
 * A note of a page.
 *
 * @param candidate where it stands and which links lead to it
 * @param content what it says, without its mark and the links back
 */
public record FoundNote(NoteCandidate candidate, NoteContent content) {}
