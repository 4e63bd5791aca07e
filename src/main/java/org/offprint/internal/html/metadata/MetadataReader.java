package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.SavingComment;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.MetadataElements;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.site.SiteParts;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.MetadataResolver;
import org.offprint.internal.metadata.Resolution;
import org.offprint.internal.metadata.Witness;
import org.offprint.internal.metadata.Witnesses;

/**
 * Reads what a page says about its article: first all witnesses are collected, then it is decided
 * which of them to believe.
 */
public final class MetadataReader {
  private MetadataReader() {}

  /**
   * Reads a page.
   *
   * @param page the page
   * @param url where it is from, or {@code null}
   * @return the facts and where readers see them
   */
  public static PageFacts read(CutPage page, ElementPaths paths, @Nullable String url) {
    WitnessCollector collector = new WitnessCollector(paths);
    String address = saving(page, url, collector.witnesses());
    MetadataElements metadataElements = page.metadataElements();
    ReferencePage reference = ReferencePage.of(page);
    UnrelatedParts unrelated =
        new UnrelatedParts(page.tree(), page.lines(), metadataElements.mainHeadings(), reference);
    siteRule(page.site(), collector.witnesses());
    HeadWitnesses.collect(page, collector);
    dayInAddress(address, collector.witnesses());
    List<String> sites = TitleElement.collect(page, unrelated, collector);
    Map<String, Integer> schemaTypes = JsonLdWitnesses.collect(page, address, collector);
    MicrodataWitnesses.collect(page, unrelated, collector);
    TitleElement.collectParts(page, sites, unrelated, collector);
    MetadataResolver resolver = new MetadataResolver(collector.witnesses(), address, sites);
    int title = TitleElement.find(page, resolver.title(), collector);
    TitleWindow window = new TitleWindow(page.lines(), title);
    new BylineWitnesses(page, window, unrelated, collector).collect();
    new DateWitnesses(page, window, unrelated, collector, resolver.dateOrder()).collect();
    Resolution resolution = resolver.resolve(new PrintedWords(page.lines()));
    return new PageFacts(
        resolution.metadata(),
        resolution.title(),
        title,
        shown(
            collector,
            resolution,
            List.of(
                Clue.BYLINE_LINE,
                Clue.BYLINE_ELEMENT,
                Clue.AUTHOR_LINK,
                Clue.BYLINE_LABEL,
                Clue.NAME_BESIDE_DATE,
                Clue.CLOSING_BYLINE,
                Clue.AUTHOR_ADDRESS)),
        shown(
            collector,
            resolution,
            List.of(
                Clue.VISIBLE_DATE, Clue.DATE_ABOVE_TITLE, Clue.PUBLICATION_TIME, Clue.NEAR_TIME)),
        schemaTypes,
        reference);
  }

  /** What a rule for the site says, which is believed before anything on the page. */
  private static void siteRule(SiteParts site, Witnesses witnesses) {
    witnesses.add(Clue.SITE_RULE_TITLE, site.title(), null);
    witnesses.add(Clue.SITE_RULE_DATE, site.date(), null);
    for (String author : site.authors()) {
      witnesses.add(Clue.SITE_RULE_AUTHOR, author, null);
    }
  }

  /** Reads what a page declares in its head, and nothing else. */
  public static PageFacts declared(CutPage page, ElementPaths paths, @Nullable String url) {
    WitnessCollector collector = new WitnessCollector(paths);
    String address = saving(page, url, collector.witnesses());
    HeadWitnesses.collect(page, collector);
    Resolution resolution =
        new MetadataResolver(collector.witnesses(), address, List.of())
            .resolve(new PrintedWords(page.lines()));
    return new PageFacts(resolution.metadata(), null, -1, -1, -1, Map.of(), ReferencePage.of(page));
  }

  /** The day in the address of the page; where it is not known, in the one that it declares. */
  private static void dayInAddress(@Nullable String address, Witnesses witnesses) {
    List<String> addresses = new ArrayList<>();
    if (address != null) {
      addresses.add(address);
    }
    for (Clue clue : List.of(Clue.CANONICAL_LINK, Clue.OG_URL)) {
      for (Witness witness : witnesses.of(clue)) {
        addresses.add(witness.value());
      }
    }
    for (String one : addresses) {
      Optional<String> day = DateWitnesses.inAddress(one);
      if (day.isPresent()) {
        witnesses.add(Clue.ADDRESS_DATE, day.get(), null);
        return;
      }
    }
  }

  /**
   * Collects from where and when the page was saved, as the caller says and as the program that
   * saved it wrote into it.
   *
   * @return the address that is believed, or {@code null} if there is none
   */
  private static @Nullable String saving(CutPage page, @Nullable String url, Witnesses witnesses) {
    if (url != null) {
      witnesses.add(Clue.CALLER_ADDRESS, url, null);
    }
    SavingComment comment = SavingComment.of(page.tree().element(0));
    if (comment == null) {
      return url;
    }
    witnesses.add(Clue.SAVING_COMMENT_ADDRESS, comment.address(), null);
    witnesses.add(Clue.SAVING_COMMENT_TIME, comment.time(), null);
    return url == null && !comment.address().isEmpty() ? comment.address() : url;
  }

  /** The number of the first element that shows a fact which is believed, or -1. */
  private static int shown(WitnessCollector collector, Resolution resolution, List<Clue> clues) {
    Set<Integer> believed = resolution.believed();
    for (Clue clue : clues) {
      for (Witness witness : collector.witnesses().of(clue)) {
        if (believed.contains(witness.index())) {
          return collector.element(witness.index());
        }
      }
    }
    return -1;
  }
}
