package explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.model.ElementPath;
import org.offprint.model.Place;

/** Names places, and says what the paths of most of them begin with only once. */
final class Places {
  private final String common;

  /**
   * Finds the longest path that two thirds of the kept pieces stand in.
   *
   * @param pieces the outermost pieces
   */
  Places(List<Piece> pieces) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int kept = 0;
    for (Piece piece : pieces) {
      if (piece.kept() && piece.place() instanceof ElementPath element) {
        kept++;
        for (String at = parent(element.path()); !at.isEmpty(); at = parent(at)) {
          counts.merge(at, 1, Integer::sum);
        }
      }
    }
    String longest = "";
    for (Map.Entry<String, Integer> path : counts.entrySet()) {
      boolean most = path.getValue() * 3 >= kept * 2;
      longest = most && path.getKey().length() > longest.length() ? path.getKey() : longest;
    }
    common = longest;
  }

  /** The path that is shortened to an ellipsis, {@code ""} if none is. */
  String common() {
    return common;
  }

  /** A place in a few words, {@code ""} if it is not known. */
  String name(Place place) {
    return place instanceof ElementPath element ? below(common, element.path()) : range(place);
  }

  /** The same for a place that stands in another one, which is not said again. */
  String name(Place place, Place around) {
    return place instanceof ElementPath inner && around instanceof ElementPath outer
        ? below(outer.path(), inner.path())
        : name(place);
  }

  private static String range(Place place) {
    return place == null ? "" : "characters " + place;
  }

  private static String below(String start, String path) {
    return !start.isEmpty() && path.startsWith(start + "/")
        ? "…" + path.substring(start.length())
        : path;
  }

  private static String parent(String path) {
    int end = path.lastIndexOf('/');
    return end < 0 ? "" : path.substring(0, end);
  }
}
