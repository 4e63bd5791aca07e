package org.offprint.internal.pass;

import java.util.List;
import org.offprint.internal.recognize.words.Prose;
import org.offprint.model.Block;
import org.offprint.model.Paragraph;

/**
 * Where the running text of a body begins and ends: short lines and pictures may stand before and
 * after it.
 *
 * @param first the number of the first paragraph that is prose, or that of all blocks if none is
 * @param last the number of the last one, or -1
 */
record BodyEdges(int first, int last) {
  static BodyEdges of(List<Block> body) {
    int first = 0;
    while (first < body.size() && !isProse(body.get(first))) {
      first++;
    }
    int last = body.size() - 1;
    while (last >= 0 && !isProse(body.get(last))) {
      last--;
    }
    return new BodyEdges(first, last);
  }

  private static boolean isProse(Block block) {
    return block instanceof Paragraph paragraph && Prose.is(paragraph.plainText());
  }
}
