package explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many pieces have a name, and how many words.
 *
 * @param name the name of a type or rule
 * @param pieces how many there are
 * @param words how many words they have
 */
record Count(String name, int pieces, int words) {
  /** The kept pieces by type, those inside others too; the most frequent first. */
  static List<Count> types(List<Piece> pieces) {
    return of(pieces, true);
  }

  /** The pieces left out by rule; the most frequent first. */
  static List<Count> rules(List<Piece> pieces) {
    return of(pieces, false);
  }

  /** The words of the pieces, of those inside others too. */
  static int sum(List<Count> counts) {
    return counts.stream().mapToInt(Count::words).sum();
  }

  private static List<Count> of(List<Piece> pieces, boolean kept) {
    Map<String, Count> counts = new LinkedHashMap<>();
    add(pieces, kept, counts);
    List<Count> sorted = new ArrayList<>(counts.values());
    sorted.sort(Comparator.comparingInt(Count::pieces).reversed().thenComparing(Count::name));
    return sorted;
  }

  private static void add(List<Piece> pieces, boolean kept, Map<String, Count> counts) {
    for (Piece piece : pieces) {
      if (piece.kept() == kept) {
        String name = kept ? piece.type() : piece.rule();
        Count more = new Count(name, 1, piece.words());
        counts.merge(name, more, Count::plus);
      }
      add(piece.inside(), kept, counts);
    }
  }

  private Count plus(Count other) {
    return new Count(name, pieces + other.pieces, words + other.words);
  }
}
