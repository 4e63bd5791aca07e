/**
 * When something was published or happened. What goes in is a line or a part of one; what comes out
 * are dates and times as far as they are given ({@link
 * org.offprint.internal.recognize.date.DateReader}), with what the line says of them ({@link
 * org.offprint.internal.recognize.date.DateLine}), or the dateline that opens a report. Knows
 * words, and people by the bylines that dates share a line with.
 */
@NullMarked
package org.offprint.internal.recognize.date;

import org.jspecify.annotations.NullMarked;
