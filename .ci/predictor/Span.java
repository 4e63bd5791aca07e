import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.model.TextRange;

/** A range of a source in UTF-16 units, end exclusive. */
record Span(int start, int end) {
  /** Where a node stands: its own range, or from the first of its children to the last. */
  static Optional<Span> of(Node node) {
    Optional<Span> own = of(node.info().origin());
    return own.isPresent() ? own : around(node.children());
  }

  static Optional<Span> around(List<? extends Node> nodes) {
    return nodes.stream().flatMap(node -> of(node).stream()).reduce(Span::with);
  }

  static Optional<Span> of(Origin origin) {
    return origin == null ? Optional.empty() : of(origin.place());
  }

  static Optional<Span> of(Place place) {
    return place instanceof TextRange range && range.length() > 0
        ? Optional.of(new Span(range.start(), range.end()))
        : Optional.empty();
  }

  Span with(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  String in(String source) {
    Objects.checkFromToIndex(start, end, source.length());
    return source.substring(start, end);
  }
}
