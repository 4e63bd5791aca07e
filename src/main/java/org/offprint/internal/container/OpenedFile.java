package org.offprint.internal.container;

import org.offprint.source.SourceKind;

/**
 * A container that was opened.
 *
 * @param kind what it is
 * @param pages the pages in it, none if it is of a kind that is not read
 */
public record OpenedFile(SourceKind kind, Pages pages) {}
