package org.offprint.internal.html;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.MetadataResolver;
import org.offprint.internal.metadata.Witness;

/** Finds the headings that may show the title, and the one that does. */
final class TitleElement {
  private static final int MOST_HEADINGS = 300;

  private TitleElement() {}

  /** Takes the first-level headings of the page as witnesses. */
  static void collect(Document document, ApartParts apart, WitnessCollector collector) {
    for (Element heading : document.select("h1")) {
      if (!apart.contain(heading)) {
        collector.add(Clue.ARTICLE_HEADING, heading.text(), heading);
      }
    }
  }

  /** The element that shows the title as far as the witnesses tell. */
  static @Nullable Element find(
      Document document, @Nullable String url, WitnessCollector collector) {
    Optional<Witness> title = MetadataResolver.title(collector.witnesses(), url);
    if (title.isEmpty()) {
      return null;
    }
    if (title.get().clue() == Clue.ARTICLE_HEADING) {
      return collector.element(title.get().index());
    }
    int seen = 0;
    for (Element heading : document.select("h1, h2, [itemprop=headline]")) {
      if (++seen > MOST_HEADINGS) {
        break;
      }
      String text = WitnessCollector.clean(heading.text());
      if (MetadataResolver.isSameTitle(text, title.get().value())) {
        return heading;
      }
    }
    return collector
        .witnesses()
        .first(Clue.ARTICLE_HEADING)
        .map(witness -> collector.element(witness.index()))
        .orElse(null);
  }
}
