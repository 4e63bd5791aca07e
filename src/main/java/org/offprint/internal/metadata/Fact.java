package org.offprint.internal.metadata;

/** A fact about an article that its source can state, by the name that evidence gives it. */
public enum Fact {
  TITLE("title"),
  KICKER("kicker"),
  AUTHOR("author"),
  CONTRIBUTOR("contributor"),
  PUBLISHED("published"),
  MODIFIED("modified"),
  SAVED("saved"),
  LANGUAGE("language"),
  URL("url"),
  CANONICAL_URL("canonicalUrl"),
  SITE_NAME("siteName"),
  PUBLISHER("publisher"),
  SECTION("section"),
  KEYWORDS("keywords"),
  DESCRIPTION("description"),
  LEAD_IMAGE("leadImage"),
  LICENSE("license"),
  ACCESS_NOTE("accessNote"),
  ARTICLE_TYPE("articleType");

  private final String field;

  Fact(String field) {
    this.field = field;
  }

  /** Its name in evidence; mostly that of its accessor in the metadata. */
  public String field() {
    return field;
  }
}
