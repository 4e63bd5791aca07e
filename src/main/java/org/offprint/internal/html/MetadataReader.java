package org.offprint.internal.html;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.MetadataResolver;
import org.offprint.internal.metadata.Resolution;
import org.offprint.internal.metadata.Witness;

/**
 * Reads what a page says about its article: all witnesses are collected first, then it is decided
 * which to believe.
 */
final class MetadataReader {
  private MetadataReader() {}

  /**
   * Reads a page.
   *
   * @param document the page
   * @param url where it is from, or {@code null}
   * @return the facts and where readers see them
   */
  static PageFacts read(Document document, @Nullable String url) {
    WitnessCollector collector = new WitnessCollector();
    if (url != null) {
      collector.witnesses().add(Clue.CALLER_ADDRESS, url, null);
      DateWitnesses.inAddress(url)
          .ifPresent(day -> collector.witnesses().add(Clue.ADDRESS_DATE, day, null));
    }
    ApartParts apart = new ApartParts(document);
    HeadWitnesses.collect(document, collector);
    TitleElement.collect(document, apart, collector);
    JsonLdWitnesses.collect(document, url, collector);
    MicrodataWitnesses.collect(document, apart, collector);
    Element title = TitleElement.find(document, url, collector);
    TitleWindow window = new TitleWindow(PageLines.of(document), title);
    new BylineWitnesses(window, apart, collector).collect(document.body());
    new DateWitnesses(window, apart, collector).collect(document.body());
    Resolution resolution = MetadataResolver.resolve(collector.witnesses(), url);
    return new PageFacts(
        resolution.metadata(),
        resolution.title(),
        title,
        shown(
            collector,
            resolution,
            List.of(Clue.BYLINE_LINE, Clue.BYLINE_ELEMENT, Clue.AUTHOR_LINK)),
        shown(
            collector,
            resolution,
            List.of(Clue.VISIBLE_DATE, Clue.PUBLICATION_TIME, Clue.NEAR_TIME)));
  }

  /** The first element that shows a fact which is believed. */
  private static @Nullable Element shown(
      WitnessCollector collector, Resolution resolution, List<Clue> clues) {
    Set<Integer> believed = resolution.believed();
    for (Clue clue : clues) {
      for (Witness witness : collector.witnesses().of(clue)) {
        if (believed.contains(witness.index())) {
          return collector.element(witness.index());
        }
      }
    }
    return null;
  }
}
