package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.MetadataElements;
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

  /** Where pages declare the title without the name of the site. */
  private static final List<Clue> OTHER_TITLES =
      List.of(
          Clue.JSON_LD_HEADLINE,
          Clue.MICRODATA_HEADLINE,
          Clue.OG_TITLE,
          Clue.META_TITLE,
          Clue.TWITTER_TITLE);

  private TitleElement() {}

  /**
   * Collects the first-level headings of the page as witnesses. A heading that leads to the front
   * page and is a part of the title element shows the name of the site.
   *
   * @return the names of the site that headings show
   */
  static List<String> collect(CutPage page, UnrelatedParts unrelated, WitnessCollector collector) {
    String declared =
        collector.witnesses().first(Clue.TITLE_ELEMENT).map(Witness::value).orElse("");
    List<String> sites = new ArrayList<>();
    IntList headings = page.metadataElements().mainHeadings();
    for (int i = 0; i < headings.size(); i++) {
      int heading = headings.get(i);
      if (!unrelated.contains(heading) && collector.witnesses().wants(Clue.ARTICLE_HEADING)) {
        String text = text(page, heading);
        if (FrontPageLink.isAround(page.tree(), heading)
            && MetadataResolver.isPartOfTitle(CleanText.of(text), declared)) {
          sites.add(CleanText.of(text));
        } else {
          collector.add(Clue.ARTICLE_HEADING, text, heading);
        }
      }
    }
    return sites;
  }

  /**
   * Collects, on a page without a first-level heading, the headings whose words are a part of the
   * title element, if nothing else declares the title.
   *
   * @param sites the names of the site that headings show
   */
  static void collectParts(
      CutPage page, List<String> sites, UnrelatedParts unrelated, WitnessCollector collector) {
    if (collector.witnesses().of(Clue.ARTICLE_HEADING).isEmpty() && isAlone(collector)) {
      MetadataElements elements = page.metadataElements();
      collectParts(page, elements.titles(), sites, unrelated, collector);
      if (!sites.isEmpty()) {
        // Below the name of the site in a first-level heading, posts have lower ones.
        collectParts(page, elements.subheadings(), sites, unrelated, collector);
      }
    }
  }

  /** Whether the page declares its title in no other place than the title element. */
  private static boolean isAlone(WitnessCollector collector) {
    for (Clue clue : OTHER_TITLES) {
      if (collector.witnesses().first(clue).isPresent()) {
        return false;
      }
    }
    return collector.witnesses().first(Clue.TITLE_ELEMENT).isPresent();
  }

  private static void collectParts(
      CutPage page,
      IntList headings,
      List<String> sites,
      UnrelatedParts unrelated,
      WitnessCollector collector) {
    String declared = collector.witnesses().first(Clue.TITLE_ELEMENT).orElseThrow().value();
    for (int i = 0; i < Math.min(headings.size(), MOST_HEADINGS); i++) {
      int heading = headings.get(i);
      String text = CleanText.of(text(page, heading, LONGEST));
      if (!unrelated.contains(heading)
          && !sites.contains(text)
          && !FrontPageLink.isAround(page.tree(), heading)
          && MetadataResolver.isPartOfTitle(text, declared)) {
        collector.add(Clue.ARTICLE_HEADING, text, heading);
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
    int shown = find(page, page.metadataElements().titles(), title.get().value());
    if (shown >= 0) {
      return shown;
    }
    Optional<Witness> heading = collector.witnesses().first(Clue.ARTICLE_HEADING);
    return heading.isEmpty() ? -1 : collector.element(heading.get().index());
  }

  private static int find(CutPage page, IntList headings, String title) {
    for (int i = 0; i < Math.min(headings.size(), MOST_HEADINGS); i++) {
      String shown = text(page, headings.get(i), LONGEST);
      if (MetadataResolver.isSameTitle(CleanText.of(shown), title)) {
        return headings.get(i);
      }
    }
    return -1;
  }
}
