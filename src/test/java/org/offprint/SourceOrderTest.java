package org.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.model.Block;
import org.offprint.model.Inline;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/**
 * The positions of places put what was kept and what was left out of a page as they stand there.
 */
class SourceOrderTest {
  private static final String SENTENCE =
      "The ferry leaves the old pier at six each morning, and nobody has ever seen it late";

  private record Piece(Place place, String words) {}

  /** Neither the paths nor the two lists alone tell this order. */
  @Test
  void siblings_and_pieces_of_one_element_stand_in_the_order_of_the_page() {
    assertThat(
            inSourceOrder(
                """
                <nav><a href="/">Home</a></nav>
                <p class="kicker"><a href="/sea">Sea</a></p>
                <h1><a href="/boat">The Slow <em>Boat</em></a></h1>
                <p class="standfirst">Why a boat that is never late has no clock on board at all.</p>
                <div>A1 %1$s.<p>A2 %1$s.</p>A3 %1$s.<br><br>A4 %1$s.
                <ul class="share"><li><a href="#">Share</a></li></ul>A5 %1$s.
                <blockquote><p>A6 %1$s.</p></blockquote>
                <figure><img src="/boat.jpg" alt=""><figcaption>A7 The boat</figcaption></figure>
                <p>A8 %1$s.</p></div>
                <footer>Imprint</footer>
                """
                    .formatted(SENTENCE)))
        .containsExactly(
            "Home", "The", "Why", "A1", "A2", "A3", "A4", "Share", "A5", "A6", "A7", "A8",
            "Imprint");
  }

  @Test
  void a_text_is_sorted_in_the_same_way() {
    List<String> words =
        inSourceOrder(
            """
            The Slow Boat

            %1$s.

            Share this article

            %1$s.
            """
                .formatted(SENTENCE));
    assertThat(words).startsWith("The").hasSizeGreaterThan(2);
  }

  @Test
  void the_report_keeps_that_order_where_notes_stand_in_the_middle() {
    ParseResult result =
        Offprint.parser()
            .parse(
                SavedPage.of(
                    """
                    <nav><a href="/">Home</a></nav><h1>The Slow Boat</h1>
                    <p>%1$s.<sup><a href="#n1" id="r1">1</a></sup></p><p>%1$s.</p>
                    <ol><li id="n1">In fog it waits. <a href="#r1">↩</a></li></ol>
                    <footer>Imprint</footer>
                    """
                        .formatted(SENTENCE)
                        .getBytes(StandardCharsets.UTF_8)));
    assertThat(result.report().omissions())
        .extracting(Omission::text)
        .containsExactly("Home", "↩", "Imprint");
  }

  /** The first word of each piece that the article keeps at its top or the report names. */
  private static List<String> inSourceOrder(String source) {
    ParseResult result =
        Offprint.parser().parse(SavedPage.of(source.getBytes(StandardCharsets.UTF_8)));
    List<Piece> pieces = new ArrayList<>();
    place(result.article().header().title().stream().flatMap(Inline::stream))
        .ifPresent(place -> pieces.add(new Piece(place, result.article().title())));
    Stream.concat(result.article().header().standfirst().stream(), result.article().body().stream())
        .map(Block.class::cast)
        .filter(block -> !block.plainText().isEmpty())
        .forEach(
            block -> pieces.add(new Piece(place(block.stream()).orElseThrow(), block.plainText())));
    for (Omission omission : result.report().omissions()) {
      pieces.add(new Piece(omission.place(), omission.text()));
    }
    pieces.sort(Comparator.comparingInt(piece -> piece.place().position()));
    return pieces.stream().map(piece -> piece.words().split("\\W+")[0]).toList();
  }

  private static Optional<Place> place(Stream<Node> nodes) {
    return nodes
        .map(node -> node.info().origin())
        .flatMap(Stream::ofNullable)
        .map(Origin::place)
        .findFirst();
  }
}
