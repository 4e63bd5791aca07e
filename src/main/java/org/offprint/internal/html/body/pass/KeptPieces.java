package org.offprint.internal.html.body.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;

/**
 * The runs that one pass keeps of pieces of which nothing was kept before. What remains of a piece
 * when rules have left out most of it, or all but its headings, is not text either. Lists, tables
 * and quotations are kept or left out as a whole elsewhere.
 */
final class KeptPieces {
  /** What a list or table is made of: a piece inside one stands for itself. */
  private static final Set<String> CELLS = Set.of("td", "th", "li", "dt", "dd");

  private final PageEvidence page;
  private final Map<Integer, List<Integer>> runsByPiece = new TreeMap<>();

  KeptPieces(PageEvidence page) {
    this.page = page;
  }

  /** Adds a run that is kept. */
  void add(int run, int piece) {
    if (isOfGroup(piece)) {
      return;
    }
    List<Integer> runs = runsByPiece.get(piece);
    if (runs == null) {
      runs = new ArrayList<>();
      runsByPiece.put(piece, runs);
    }
    runs.add(run);
  }

  /** Whether a piece is a list, table or quotation, or one of its parts such as a row. */
  private boolean isOfGroup(int piece) {
    PageTree tree = page.tree();
    int at = piece;
    do {
      if (BetweenKept.isGroup(tree, at)) {
        return true;
      }
      at = tree.parent(at);
    } while (at >= 0 && !CELLS.contains(tree.tag(at)));
    return false;
  }

  /** The runs that are remainders of their pieces. */
  List<Integer> remainders() {
    List<Integer> rests = new ArrayList<>();
    for (Map.Entry<Integer, List<Integer>> piece : runsByPiece.entrySet()) {
      if (isRest(piece.getKey(), piece.getValue())) {
        rests.addAll(piece.getValue());
      }
    }
    return rests;
  }

  private boolean isRest(int piece, List<Integer> runs) {
    int kept = 0;
    boolean headings = true;
    for (int run : runs) {
      kept += page.measures().length(run);
      headings &= page.isHeading(run);
    }
    int left = page.measures().lengthWithin(piece) - kept;
    return left > kept || (left > 0 && headings);
  }
}
