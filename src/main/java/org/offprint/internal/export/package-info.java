/**
 * What writers of several formats need: the pending steps by which they traverse deep trees, the
 * handlers of callers, and how lists, tables, code and datelines are taken where formats agree.
 *
 * <p>Each format has a room of its own below this one. What goes in is an article of the model with
 * the options of its exporter; what comes out are characters, or the bytes of a book. The public
 * exporters call one class of each room, the one whose name ends in {@code Document}, {@code Book}
 * or {@code Outline}; the rooms know {@code org.offprint.export} by its handlers, lookups and
 * versions alone.
 */
@NullMarked
package org.offprint.internal.export;

import org.jspecify.annotations.NullMarked;
