package org.offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.offprint.model.Article;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Place;

/**
 * An article's text, character by character, with the nodes that wrote it.
 *
 * <p>The {@link #text()} is that of {@link Article#plainText()}: title, standfirst, body, notes.
 * The inlines of the title, the blocks, the notes and everything below them are indexed; separators
 * between them (line ends, tabs, spaces) belong to the node around them, or to none. Offsets count
 * UTF-16 units, as {@link String#charAt} does.
 *
 * <pre>{@code
 * TextIndex index = TextIndex.of(article);
 * int at = index.text().indexOf("ferry");
 * Optional<Paragraph> paragraph = index.nodeAt(at, Paragraph.class);
 * TextQuoteSelector quote = index.quote(new TextSpan(at, at + 5));
 * }</pre>
 *
 * <p>Making an index costs O(nodes + characters), asking it O(log nodes + depth) unless stated
 * otherwise.
 */
public final class TextIndex {
  /** How many UTF-16 units {@link #quote} takes before and after a passage: {@value}. */
  public static final int CONTEXT = 32;

  private final String text;
  private final CodePoints codePoints;

  /** Parents before children, in reading order, so that no start is before the one before it. */
  private final List<Node> nodes;

  private final int[] starts;
  private final int[] ends;
  private final int[] parents;

  private TextIndex(SpanCollector collected) {
    text = collected.text();
    codePoints = new CodePoints(text);
    nodes = collected.nodes();
    starts = collected.starts();
    ends = collected.ends();
    parents = collected.parents();
  }

  /**
   * Indexes an article.
   *
   * @param article the article
   * @return its index
   */
  public static TextIndex of(Article article) {
    return new TextIndex(new SpanCollector(article));
  }

  /**
   * The text that offsets count in.
   *
   * @return the same as {@link Article#plainText()}
   */
  public String text() {
    return text;
  }

  /**
   * The text of a span.
   *
   * @param span a part of the text
   * @return its characters
   * @throws IndexOutOfBoundsException if the span is not within the text
   */
  public String text(TextSpan span) {
    return text.substring(span.start(), span.end());
  }

  /**
   * Every node that is indexed, with its part of the text.
   *
   * @return an unmodifiable list in reading order, parents before children; O(nodes)
   */
  public List<IndexedNode> nodes() {
    return IntStream.range(0, starts.length).mapToObj(this::indexed).toList();
  }

  /** The nodes at the top: inlines of the title, blocks of standfirst and body, notes. */
  List<IndexedNode> roots() {
    return IntStream.range(0, starts.length)
        .filter(at -> parents[at] < 0)
        .mapToObj(this::indexed)
        .toList();
  }

  private IndexedNode indexed(int at) {
    return new IndexedNode(nodes.get(at), new TextSpan(starts[at], ends[at]));
  }

  /**
   * Where a node's text stands. To ask for many nodes, go through {@link #nodes()} once.
   *
   * @param node a node of the article, the same object; the first occurrence if there are several
   * @return its span, which is empty for a node without text; no span if the node is not indexed;
   *     costs O(nodes)
   */
  public Optional<TextSpan> spanOf(Node node) {
    Objects.requireNonNull(node, "node");
    return IntStream.range(0, starts.length)
        .filter(at -> nodes.get(at) == node)
        .mapToObj(at -> indexed(at).span())
        .findFirst();
  }

  /**
   * The nodes that a character belongs to.
   *
   * @param offset where the character stands
   * @return the innermost first; an unmodifiable list, empty between two nodes at the top
   * @throws IndexOutOfBoundsException if there is no such character
   */
  public List<Node> nodesAt(int offset) {
    List<Node> found = new ArrayList<>();
    for (int at = innermost(offset); at >= 0; at = parents[at]) {
      found.add(nodes.get(at));
    }
    return List.copyOf(found);
  }

  /**
   * The innermost node of a type that a character belongs to.
   *
   * @param offset where the character stands
   * @param type a node type or one of the interfaces, such as {@code Block}
   * @param <N> that type
   * @return the node, empty if there is none
   * @throws IndexOutOfBoundsException if there is no such character
   */
  public <N> Optional<N> nodeAt(int offset, Class<N> type) {
    Objects.requireNonNull(type, "type");
    for (int at = innermost(offset); at >= 0; at = parents[at]) {
      if (type.isInstance(nodes.get(at))) {
        return Optional.of(type.cast(nodes.get(at)));
      }
    }
    return Optional.empty();
  }

  /**
   * Where in the source a character came from: the place of the innermost node around it that has
   * one. Blocks of a parsed article have places, inlines may have none.
   *
   * @param offset where the character stands
   * @return a place that holds the character, empty if none is known
   * @throws IndexOutOfBoundsException if there is no such character
   */
  public Optional<Place> placeAt(int offset) {
    for (int at = innermost(offset); at >= 0; at = parents[at]) {
      Origin origin = nodes.get(at).info().origin();
      if (origin != null) {
        return Optional.of(origin.place());
      }
    }
    return Optional.empty();
  }

  /** The index of the innermost node around a character, -1 if there is none. */
  private int innermost(int offset) {
    Objects.checkIndex(offset, text.length());
    int at = lastStart(offset);
    while (at >= 0 && ends[at] <= offset) {
      at = parents[at];
    }
    return at;
  }

  /** The index of the last node that starts at an offset or before it, -1 if there is none. */
  private int lastStart(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /**
   * A selector that finds a passage again by its words and up to {@value #CONTEXT} units before and
   * after them; characters of two units are not split.
   *
   * @param span the passage
   * @return the selector
   * @throws IndexOutOfBoundsException if the span is not within the text
   */
  public TextQuoteSelector quote(TextSpan span) {
    Objects.checkFromToIndex(span.start(), span.end(), text.length());
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    from = codePoints.splits(from) ? from + 1 : from;
    to = codePoints.splits(to) ? to - 1 : to;
    return new TextQuoteSelector(
        text(span),
        text.substring(Math.min(from, span.start()), span.start()),
        text.substring(span.end(), Math.max(to, span.end())));
  }

  /**
   * A selector that identifies a passage by its position.
   *
   * @param span the passage
   * @return the selector, in code points
   * @throws IndexOutOfBoundsException if the span is not within the text
   */
  public TextPositionSelector position(TextSpan span) {
    Objects.checkFromToIndex(span.start(), span.end(), text.length());
    return new TextPositionSelector(codePoints.before(span.start()), codePoints.before(span.end()));
  }

  /**
   * Finds a passage by its words. If they occur several times, the place whose surroundings agree
   * with the selector in most characters, counted from the passage outwards, is taken, and of equal
   * ones the first.
   *
   * @param selector the passage, of this article or of another version of it
   * @return where it is, empty if the words are not there or there are none; costs O(characters),
   *     and O(prefix + suffix) for each place where the words occur
   */
  public Optional<TextSpan> find(TextQuoteSelector selector) {
    return new QuoteSearch(text, selector).best();
  }

  /**
   * Finds a passage by its position.
   *
   * @param selector a position in code points
   * @return where it is, empty if the text is shorter than that
   */
  public Optional<TextSpan> find(TextPositionSelector selector) {
    return selector.end() > codePoints.before(text.length())
        ? Optional.empty()
        : Optional.of(
            new TextSpan(codePoints.offset(selector.start()), codePoints.offset(selector.end())));
  }
}
