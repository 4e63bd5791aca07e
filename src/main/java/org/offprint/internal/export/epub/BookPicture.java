package org.offprint.internal.export.epub;

import org.offprint.internal.export.markup.PictureType;

/**
 * A picture inside a book.
 *
 * @param id its name in the manifest
 * @param file where it is, seen from the documents of the book
 * @param type its format
 * @param content its bytes
 */
record BookPicture(String id, String file, PictureType type, byte[] content) {}
