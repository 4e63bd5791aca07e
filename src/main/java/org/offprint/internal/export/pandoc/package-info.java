/**
 * Writes an article as a document of pandoc. What goes in is an article and a version of pandoc's
 * format; what comes out is JSON ({@link org.offprint.internal.export.pandoc.PandocDocument}).
 */
@NullMarked
package org.offprint.internal.export.pandoc;

import org.jspecify.annotations.NullMarked;
