package org.offprint.internal.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.model.Certainty;
import org.offprint.model.EvidenceSource;

/**
 * The kinds of witnesses: the places on a page that state something about its article, one constant
 * for each, by fact, in the order in which they are trusted. Title and author are decided by
 * comparison; for them the order settles what the comparison leaves open.
 *
 * <p>How often a place is right, in per cent, of those of 985 development pages that have it and a
 * known value: the first title and date as they are stated, all names of a place together. What
 * follows is which policy decides.
 *
 * <table>
 *   <caption>Accuracy of places</caption>
 *   <tr><th>Fact</th><th>Places, most trusted first</th><th>Policy</th></tr>
 *   <tr><td>title</td><td>article-heading 83 of 925, json-ld-headline 81 of 489, microdata-headline
 *     81 of 84, og-title 56 of 929, meta-title 75 of 52, twitter-title 60 of 600, title-element 22
 *     of 985: the last ones mostly for the name of the site, which is cut</td><td>{@link
 *     TitleChoice}</td></tr>
 *   <tr><td>author</td><td>byline-line 86 of 287, byline-element 82 of 408, author-link 97 of 67,
 *     author-address 87 of 168, byline-label 91 of 64, name-beside-date 4 of 4, json-ld-author 90 of
 *     467, citation-author 2 of 3, meta-author 84 of 308, written-by-label 92 of 207, article-author
 *     49 of 106, service-author 86 of 49, microdata-author 82 of 84, printed-name 94 of 457,
 *     closing-byline 92 of 12, distant-author 75 of 36</td><td>{@link AuthorChoice}</td></tr>
 *   <tr><td>published</td><td>article-published-time 94 of 410, meta-published 96 of 81,
 *     json-ld-published 91 of 508, microdata-published 85 of 93, visible-date 94 of 502,
 *     publication-time 80 of 83, date-above-title 87 of 87, near-time 86 of 166, meta-date 87 of 54, json-ld-created
 *     80 of 50, distant-date 83 of 12, distant-time 40 of 35</td><td>{@link DateChoice}</td></tr>
 *   <tr><td>all others</td><td>not measured: too few pages have a known value</td><td>{@link
 *     MetadataResolver}: the first that can be it</td></tr>
 * </table>
 */
public enum Clue {
  // What the caller knows about a site is believed before anything on its pages.
  SITE_RULE_TITLE(Fact.TITLE, EvidenceSource.SITE_RULE),
  SITE_RULE_AUTHOR(Fact.AUTHOR, EvidenceSource.SITE_RULE),
  SITE_RULE_DATE(Fact.PUBLISHED, EvidenceSource.SITE_RULE),

  ARTICLE_HEADING(Fact.TITLE, EvidenceSource.VISIBLE_TEXT),
  JSON_LD_HEADLINE(Fact.TITLE, EvidenceSource.JSON_LD),
  MICRODATA_HEADLINE(Fact.TITLE, EvidenceSource.MICRODATA),
  OG_TITLE(Fact.TITLE, EvidenceSource.OPEN_GRAPH),
  META_TITLE(Fact.TITLE, EvidenceSource.META_TAG),
  TWITTER_TITLE(Fact.TITLE, EvidenceSource.META_TAG),
  TITLE_ELEMENT(Fact.TITLE, EvidenceSource.META_TAG),

  // Readers take a line beside the title for the byline, but not one elsewhere on the page.
  BYLINE_LINE(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  BYLINE_ELEMENT(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  AUTHOR_LINK(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  AUTHOR_ADDRESS(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  BYLINE_LABEL(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  NAME_BESIDE_DATE(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  JSON_LD_AUTHOR(Fact.AUTHOR, EvidenceSource.JSON_LD),
  CITATION_AUTHOR(Fact.AUTHOR, EvidenceSource.META_TAG),
  META_AUTHOR(Fact.AUTHOR, EvidenceSource.META_TAG),
  WRITTEN_BY_LABEL(Fact.AUTHOR, EvidenceSource.META_TAG),
  ARTICLE_AUTHOR(Fact.AUTHOR, EvidenceSource.OPEN_GRAPH),
  SERVICE_AUTHOR(Fact.AUTHOR, EvidenceSource.META_TAG),
  MICRODATA_AUTHOR(Fact.AUTHOR, EvidenceSource.MICRODATA),
  PRINTED_NAME(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  CLOSING_BYLINE(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),
  DISTANT_AUTHOR(Fact.AUTHOR, EvidenceSource.VISIBLE_TEXT),

  ARTICLE_PUBLISHED_TIME(Fact.PUBLISHED, EvidenceSource.OPEN_GRAPH),
  META_PUBLISHED(Fact.PUBLISHED, EvidenceSource.META_TAG),
  JSON_LD_PUBLISHED(Fact.PUBLISHED, EvidenceSource.JSON_LD),
  MICRODATA_PUBLISHED(Fact.PUBLISHED, EvidenceSource.MICRODATA),
  VISIBLE_DATE(Fact.PUBLISHED, EvidenceSource.VISIBLE_TEXT),
  PUBLICATION_TIME(Fact.PUBLISHED, EvidenceSource.VISIBLE_TEXT),
  DATE_ABOVE_TITLE(Fact.PUBLISHED, EvidenceSource.VISIBLE_TEXT),
  NEAR_TIME(Fact.PUBLISHED, EvidenceSource.VISIBLE_TEXT),
  META_DATE(Fact.PUBLISHED, EvidenceSource.META_TAG),
  JSON_LD_CREATED(Fact.PUBLISHED, EvidenceSource.JSON_LD),
  DISTANT_DATE(Fact.PUBLISHED, EvidenceSource.VISIBLE_TEXT),
  DISTANT_TIME(Fact.PUBLISHED, EvidenceSource.VISIBLE_TEXT),
  ADDRESS_DATE(Fact.PUBLISHED, EvidenceSource.URL),

  ARTICLE_MODIFIED_TIME(Fact.MODIFIED, EvidenceSource.OPEN_GRAPH),
  JSON_LD_MODIFIED(Fact.MODIFIED, EvidenceSource.JSON_LD),
  MICRODATA_MODIFIED(Fact.MODIFIED, EvidenceSource.MICRODATA),
  META_MODIFIED(Fact.MODIFIED, EvidenceSource.META_TAG),
  VISIBLE_CHANGE(Fact.MODIFIED, EvidenceSource.VISIBLE_TEXT),

  HTML_LANGUAGE(Fact.LANGUAGE, EvidenceSource.META_TAG),
  JSON_LD_LANGUAGE(Fact.LANGUAGE, EvidenceSource.JSON_LD),
  OG_LOCALE(Fact.LANGUAGE, EvidenceSource.OPEN_GRAPH),
  META_LANGUAGE(Fact.LANGUAGE, EvidenceSource.META_TAG),

  CALLER_ADDRESS(Fact.URL, EvidenceSource.CALLER),
  SAVING_COMMENT_ADDRESS(Fact.URL, EvidenceSource.CONTAINER),
  SAVING_COMMENT_TIME(Fact.SAVED, EvidenceSource.CONTAINER),
  CANONICAL_LINK(Fact.CANONICAL_URL, EvidenceSource.META_TAG),
  OG_URL(Fact.CANONICAL_URL, EvidenceSource.OPEN_GRAPH),
  JSON_LD_URL(Fact.CANONICAL_URL, EvidenceSource.JSON_LD),

  OG_SITE_NAME(Fact.SITE_NAME, EvidenceSource.OPEN_GRAPH),
  JSON_LD_SITE(Fact.SITE_NAME, EvidenceSource.JSON_LD),
  JSON_LD_SITE_PUBLISHER(Fact.SITE_NAME, EvidenceSource.JSON_LD),
  APPLICATION_NAME(Fact.SITE_NAME, EvidenceSource.META_TAG),
  TITLE_TAIL(Fact.SITE_NAME, EvidenceSource.META_TAG),

  JSON_LD_PUBLISHER(Fact.PUBLISHER, EvidenceSource.JSON_LD),
  META_PUBLISHER(Fact.PUBLISHER, EvidenceSource.META_TAG),
  MICRODATA_PUBLISHER(Fact.PUBLISHER, EvidenceSource.MICRODATA),

  JSON_LD_SECTION(Fact.SECTION, EvidenceSource.JSON_LD),
  ARTICLE_SECTION(Fact.SECTION, EvidenceSource.OPEN_GRAPH),
  META_SECTION(Fact.SECTION, EvidenceSource.META_TAG),

  META_KEYWORDS(Fact.KEYWORDS, EvidenceSource.META_TAG),
  JSON_LD_KEYWORDS(Fact.KEYWORDS, EvidenceSource.JSON_LD),
  ARTICLE_TAG(Fact.KEYWORDS, EvidenceSource.OPEN_GRAPH),

  META_DESCRIPTION(Fact.DESCRIPTION, EvidenceSource.META_TAG),
  OG_DESCRIPTION(Fact.DESCRIPTION, EvidenceSource.OPEN_GRAPH),
  JSON_LD_DESCRIPTION(Fact.DESCRIPTION, EvidenceSource.JSON_LD),
  TWITTER_DESCRIPTION(Fact.DESCRIPTION, EvidenceSource.META_TAG),
  MICRODATA_DESCRIPTION(Fact.DESCRIPTION, EvidenceSource.MICRODATA),

  JSON_LD_IMAGE(Fact.LEAD_IMAGE, EvidenceSource.JSON_LD),
  OG_IMAGE(Fact.LEAD_IMAGE, EvidenceSource.OPEN_GRAPH),
  TWITTER_IMAGE(Fact.LEAD_IMAGE, EvidenceSource.META_TAG),

  JSON_LD_LICENSE(Fact.LICENSE, EvidenceSource.JSON_LD),
  LICENSE_LINK(Fact.LICENSE, EvidenceSource.META_TAG),
  JSON_LD_ACCESS(Fact.ACCESS_NOTE, EvidenceSource.JSON_LD),
  JSON_LD_TYPE(Fact.ARTICLE_TYPE, EvidenceSource.JSON_LD),
  OG_TYPE(Fact.ARTICLE_TYPE, EvidenceSource.OPEN_GRAPH);

  private static final Map<Fact, List<Clue>> BY_FACT = byFact();

  private final Fact fact;
  private final EvidenceSource source;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Clue(Fact fact, EvidenceSource source) {
    this.fact = fact;
    this.source = source;
  }

  private static Map<Fact, List<Clue>> byFact() {
    Map<Fact, List<Clue>> byFact = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      byFact.put(fact, new ArrayList<>());
    }
    for (Clue clue : values()) {
      byFact.get(clue.fact).add(clue);
    }
    return byFact;
  }

  /** The places that state a fact, most trusted first. */
  static List<Clue> of(Fact fact) {
    return BY_FACT.get(fact);
  }

  /** The fact that it states. */
  public Fact fact() {
    return fact;
  }

  /** Where such witnesses are found. */
  public EvidenceSource source() {
    return source;
  }

  /** How directly such a witness states it. */
  public Certainty certainty() {
    // By its one constant: comparing records sets up method handles, which delays a first page.
    if (source == EvidenceSource.VISIBLE_TEXT) {
      return Certainty.VISIBLE;
    }
    boolean inferred = this == TITLE_TAIL || source == EvidenceSource.URL;
    return inferred ? Certainty.INFERRED : Certainty.DECLARED;
  }

  /** The name of the rule that found it. */
  public String code() {
    return code;
  }
}
