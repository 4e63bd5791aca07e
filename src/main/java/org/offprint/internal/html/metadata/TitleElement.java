package org.offprint.internal.html.metadata;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.ShortText;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.MetadataResolver;
import org.offprint.internal.metadata.Witness;

/** Finds the headings that may show the title, and the one that does. */
final class TitleElement {
  /** How many headings are compared with the title. At 150 or 600, none of 509 pages changes. */
  private static final int MOST_HEADINGS = 300;

  /** How many characters of a heading are compared. At 250 or 1,000, none of 509 pages changes. */
  private static final int LONGEST = 500;

  /** More than any title has. At 1,250 or 5,000, none of 509 pages changes. */
  private static final int WHOLE = 2500;

  private TitleElement() {}

  /** Collects the first-level headings of the page as witnesses. */
  static void collect(CutPage page, UnrelatedParts unrelated, WitnessCollector collector) {
    IntList headings = page.metadataElements().mainHeadings();
    for (int i = 0; i < headings.size(); i++) {
      int heading = headings.get(i);
      if (!unrelated.contains(heading) && collector.witnesses().wants(Clue.ARTICLE_HEADING)) {
        collector.add(Clue.ARTICLE_HEADING, text(page, heading), heading);
      }
    }
  }

  private static String text(CutPage page, int heading) {
    return text(page, heading, WHOLE);
  }

  /**
   * The words that readers see in a heading; if it is hidden, those that its lines contain; or all
   * of its words if there are none.
   */
  private static String text(CutPage page, int heading, int enough) {
    Element element = page.tree().element(heading);
    String seen = text(page, element, enough, true);
    if (!seen.isEmpty()) {
      return seen;
    }
    String hidden = text(page, element, enough, false);
    return hidden.isEmpty() ? ShortText.of(element, enough) : hidden;
  }

  private static String text(CutPage page, Element element, int enough, boolean seen) {
    return ShortText.of(element, enough, new UnseenParts(page.unseen(), element, seen));
  }

  /** The number of the element that shows the title as far as the witnesses tell, or -1. */
  static int find(CutPage page, Optional<Witness> title, WitnessCollector collector) {
    if (title.isEmpty()) {
      return -1;
    }
    if (title.get().clue() == Clue.ARTICLE_HEADING) {
      return collector.element(title.get().index());
    }
    IntList headings = page.metadataElements().titles();
    for (int i = 0; i < Math.min(headings.size(), MOST_HEADINGS); i++) {
      String shown = text(page, headings.get(i), LONGEST);
      if (MetadataResolver.isSameTitle(CleanText.of(shown), title.get().value())) {
        return headings.get(i);
      }
    }
    Optional<Witness> heading = collector.witnesses().first(Clue.ARTICLE_HEADING);
    return heading.isEmpty() ? -1 : collector.element(heading.get().index());
  }
}
