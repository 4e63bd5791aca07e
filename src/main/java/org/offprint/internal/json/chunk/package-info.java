/**
 * Writes an article in pieces for retrieval. {@link org.offprint.internal.json.chunk.ChunkWriter}
 * takes an article and writes a line of JSON for each piece.
 */
@NullMarked
package org.offprint.internal.json.chunk;

import org.jspecify.annotations.NullMarked;
