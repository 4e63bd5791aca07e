package org.offprint.model;

/**
 * Where a witness was found. The set is open: sources introduce new ones.
 *
 * @param code the name in lower case, such as {@code json-ld}
 */
public record EvidenceSource(String code) {
  /** A JSON-LD block of the page. */
  public static final EvidenceSource JSON_LD = new EvidenceSource("json-ld");

  /** Microdata attributes. */
  public static final EvidenceSource MICRODATA = new EvidenceSource("microdata");

  /** An OpenGraph property, {@code article:…} among them. */
  public static final EvidenceSource OPEN_GRAPH = new EvidenceSource("open-graph");

  /** Another meta element. */
  public static final EvidenceSource META_TAG = new EvidenceSource("meta-tag");

  /** Words that a reader sees. */
  public static final EvidenceSource VISIBLE_TEXT = new EvidenceSource("visible-text");

  /** The address of the page. */
  public static final EvidenceSource URL = new EvidenceSource("url");

  /** The file that held the page. */
  public static final EvidenceSource CONTAINER = new EvidenceSource("container");

  /** A rule for the site of the page, which the caller gave. */
  public static final EvidenceSource SITE_RULE = new EvidenceSource("site-rule");

  /** The program that called the parser. */
  public static final EvidenceSource CALLER = new EvidenceSource("caller");

  /** Refuses anything but a lowercase name. */
  public EvidenceSource {
    Check.code(code, "code");
  }

  /**
   * The source of that name.
   *
   * @param code the name in lower case
   * @return the source
   */
  public static EvidenceSource of(String code) {
    return new EvidenceSource(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
