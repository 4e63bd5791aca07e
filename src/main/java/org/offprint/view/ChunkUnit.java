package org.offprint.view;

import org.jspecify.annotations.Nullable;
import org.offprint.model.Heading;
import org.offprint.model.Node;

/**
 * What is kept whole in a chunk if possible.
 *
 * @param node a block or note, {@code null} for the title
 * @param span its text
 * @param block its index in the body, -1 if it is not there
 */
record ChunkUnit(@Nullable Node node, TextSpan span, int block) {
  boolean isHeading() {
    return node instanceof Heading;
  }
}
