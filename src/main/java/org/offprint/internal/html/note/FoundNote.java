package org.offprint.internal.html.note;

/**
 * A note of a page.
 *
 * @param draft where it stands and which links lead to it
 * @param content what it says, without its mark and the links back
 */
public record FoundNote(NoteDraft draft, NoteContent content) {}
