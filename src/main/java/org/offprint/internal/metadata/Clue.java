package org.offprint.internal.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.offprint.model.Certainty;
import org.offprint.model.EvidenceSource;

/**
 * The places on a page that tell something about its article: one constant for each, by field, in
 * the order in which they are trusted. Title and author are decided by comparison; for them the
 * order settles what the comparison leaves open.
 */
public enum Clue {
  ARTICLE_HEADING("title", EvidenceSource.VISIBLE_TEXT),
  JSON_LD_HEADLINE("title", EvidenceSource.JSON_LD),
  MICRODATA_HEADLINE("title", EvidenceSource.MICRODATA),
  OG_TITLE("title", EvidenceSource.OPEN_GRAPH),
  META_TITLE("title", EvidenceSource.META_TAG),
  TWITTER_TITLE("title", EvidenceSource.META_TAG),
  TITLE_ELEMENT("title", EvidenceSource.META_TAG),

  // A line beside the title is what readers take for the byline; the rest of the page is not.
  BYLINE_LINE("author", EvidenceSource.VISIBLE_TEXT),
  BYLINE_ELEMENT("author", EvidenceSource.VISIBLE_TEXT),
  AUTHOR_LINK("author", EvidenceSource.VISIBLE_TEXT),
  JSON_LD_AUTHOR("author", EvidenceSource.JSON_LD),
  CITATION_AUTHOR("author", EvidenceSource.META_TAG),
  META_AUTHOR("author", EvidenceSource.META_TAG),
  WRITTEN_BY_LABEL("author", EvidenceSource.META_TAG),
  ARTICLE_AUTHOR("author", EvidenceSource.OPEN_GRAPH),
  SERVICE_AUTHOR("author", EvidenceSource.META_TAG),
  MICRODATA_AUTHOR("author", EvidenceSource.MICRODATA),
  DISTANT_AUTHOR("author", EvidenceSource.VISIBLE_TEXT),

  ARTICLE_PUBLISHED_TIME("published", EvidenceSource.OPEN_GRAPH),
  JSON_LD_PUBLISHED("published", EvidenceSource.JSON_LD),
  MICRODATA_PUBLISHED("published", EvidenceSource.MICRODATA),
  PUBLICATION_TIME("published", EvidenceSource.VISIBLE_TEXT),
  META_PUBLISHED("published", EvidenceSource.META_TAG),
  VISIBLE_DATE("published", EvidenceSource.VISIBLE_TEXT),
  NEAR_TIME("published", EvidenceSource.VISIBLE_TEXT),
  META_DATE("published", EvidenceSource.META_TAG),
  JSON_LD_CREATED("published", EvidenceSource.JSON_LD),
  DISTANT_DATE("published", EvidenceSource.VISIBLE_TEXT),
  DISTANT_TIME("published", EvidenceSource.VISIBLE_TEXT),
  ADDRESS_DATE("published", EvidenceSource.URL),

  ARTICLE_MODIFIED_TIME("modified", EvidenceSource.OPEN_GRAPH),
  JSON_LD_MODIFIED("modified", EvidenceSource.JSON_LD),
  MICRODATA_MODIFIED("modified", EvidenceSource.MICRODATA),
  META_MODIFIED("modified", EvidenceSource.META_TAG),
  VISIBLE_CHANGE("modified", EvidenceSource.VISIBLE_TEXT),

  HTML_LANGUAGE("language", EvidenceSource.META_TAG),
  JSON_LD_LANGUAGE("language", EvidenceSource.JSON_LD),
  OG_LOCALE("language", EvidenceSource.OPEN_GRAPH),
  META_LANGUAGE("language", EvidenceSource.META_TAG),

  CALLER_ADDRESS("url", EvidenceSource.CALLER),
  CANONICAL_LINK("canonicalUrl", EvidenceSource.META_TAG),
  OG_URL("canonicalUrl", EvidenceSource.OPEN_GRAPH),
  JSON_LD_URL("canonicalUrl", EvidenceSource.JSON_LD),

  OG_SITE_NAME("siteName", EvidenceSource.OPEN_GRAPH),
  JSON_LD_SITE("siteName", EvidenceSource.JSON_LD),
  JSON_LD_SITE_PUBLISHER("siteName", EvidenceSource.JSON_LD),
  APPLICATION_NAME("siteName", EvidenceSource.META_TAG),
  TITLE_TAIL("siteName", EvidenceSource.META_TAG),

  JSON_LD_PUBLISHER("publisher", EvidenceSource.JSON_LD),
  META_PUBLISHER("publisher", EvidenceSource.META_TAG),
  MICRODATA_PUBLISHER("publisher", EvidenceSource.MICRODATA),

  JSON_LD_SECTION("section", EvidenceSource.JSON_LD),
  ARTICLE_SECTION("section", EvidenceSource.OPEN_GRAPH),
  META_SECTION("section", EvidenceSource.META_TAG),

  META_KEYWORDS("keywords", EvidenceSource.META_TAG),
  JSON_LD_KEYWORDS("keywords", EvidenceSource.JSON_LD),
  ARTICLE_TAG("keywords", EvidenceSource.OPEN_GRAPH),

  META_DESCRIPTION("description", EvidenceSource.META_TAG),
  OG_DESCRIPTION("description", EvidenceSource.OPEN_GRAPH),
  JSON_LD_DESCRIPTION("description", EvidenceSource.JSON_LD),
  TWITTER_DESCRIPTION("description", EvidenceSource.META_TAG),
  MICRODATA_DESCRIPTION("description", EvidenceSource.MICRODATA),

  JSON_LD_IMAGE("leadImage", EvidenceSource.JSON_LD),
  OG_IMAGE("leadImage", EvidenceSource.OPEN_GRAPH),
  TWITTER_IMAGE("leadImage", EvidenceSource.META_TAG),

  JSON_LD_LICENSE("license", EvidenceSource.JSON_LD),
  LICENSE_LINK("license", EvidenceSource.META_TAG),
  JSON_LD_ACCESS("accessNote", EvidenceSource.JSON_LD),
  JSON_LD_TYPE("articleType", EvidenceSource.JSON_LD),
  OG_TYPE("articleType", EvidenceSource.OPEN_GRAPH);

  private static final Map<String, List<Clue>> BY_FIELD =
      Arrays.stream(values()).collect(Collectors.groupingBy(Clue::field));

  private final String field;
  private final EvidenceSource source;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Clue(String field, EvidenceSource source) {
    this.field = field;
    this.source = source;
  }

  /** The places that tell of a field, most trusted first. */
  static List<Clue> of(String field) {
    return BY_FIELD.getOrDefault(field, List.of());
  }

  /** The fact that it tells of, by the name of its accessor. */
  public String field() {
    return field;
  }

  /** Where such witnesses are found. */
  public EvidenceSource source() {
    return source;
  }

  /** How directly such a witness says it. */
  public Certainty certainty() {
    if (source.equals(EvidenceSource.VISIBLE_TEXT)) {
      return Certainty.VISIBLE;
    }
    boolean inferred = this == TITLE_TAIL || source.equals(EvidenceSource.URL);
    return inferred ? Certainty.INFERRED : Certainty.DECLARED;
  }

  /** The name of the rule that found it. */
  public String code() {
    return code;
  }
}
