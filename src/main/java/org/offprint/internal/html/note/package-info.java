/**
 * Finds the notes of a page: what marks in the kept text lead to, wherever it stands. What goes in
 * are the runs with what is kept of them; what comes out are notes with their marks, labels and
 * content.
 */
@NullMarked
package org.offprint.internal.html.note;

import org.jspecify.annotations.NullMarked;
