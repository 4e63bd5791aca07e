package org.offprint.internal.html.kind;

/**
 * The signs by which the kind of a page is told, each a whole number: 1 or 0 where something is so
 * or not, a share in percent, or, where a number may be large, how many bits it has.
 */
public enum PageSign {
  // ---- what the page declares by og:type
  DECLARES_ARTICLE,
  DECLARES_WEBSITE,
  DECLARES_PRODUCT,
  DECLARES_OTHER,

  // ---- what it describes in the terms of schema.org
  SCHEMA_ARTICLE,
  SCHEMA_FORUM,
  SCHEMA_PRODUCT,
  SCHEMA_COLLECTION,
  SCHEMA_DOCUMENTATION,
  SCHEMA_SERVICE,
  SCHEMA_PAGE,
  /** How many products it describes. */
  SCHEMA_PRODUCTS,
  /** How many items of lists it describes, among them those of breadcrumbs. */
  SCHEMA_ITEMS,

  // ---- words in the class names of the page as a whole
  NAMED_FORUM,
  NAMED_PRODUCT,
  NAMED_COLLECTION,
  NAMED_PAGE,
  NAMED_SINGLE,
  NAMED_DOCUMENTATION,

  // ---- words of the address, before its last part
  ADDRESS_FORUM,
  ADDRESS_PRODUCT,
  ADDRESS_DOCUMENTATION,
  ADDRESS_COLLECTION,
  ADDRESS_LISTING,
  ADDRESS_SERVICE,
  ADDRESS_ARTICLE,
  // ---- words of the host
  HOST_FORUM,
  HOST_DOCUMENTATION,
  HOST_SHOP,
  // ---- the shape of the address
  /** Whether the page has no known address. */
  NO_ADDRESS,
  /** Whether it is the first page of a host. */
  ADDRESS_ROOT,
  /** How many parts the path has. */
  ADDRESS_DEPTH,
  /** Whether the last part is made of at least four words, as titles are. */
  ADDRESS_TITLE,
  /** Whether the path has a year and a month. */
  ADDRESS_DATE,
  /** Whether the last part has a long number. */
  ADDRESS_NUMBER,
  /** Whether there is a query. */
  ADDRESS_QUERY,

  // ---- how many elements have names of a kind, in bits
  FORUM_NAMES,
  PRODUCT_NAMES,
  DOCUMENTATION_NAMES,
  CARD_NAMES,
  LANDING_NAMES,
  STORY_NAMES,

  // ---- the text
  /** Its length, in bits. */
  TEXT,
  /** The share of it in links. */
  LINKED,
  /** How many paragraphs it has, in bits. */
  PARAGRAPHS,
  /** The length of its paragraphs, in bits. */
  PARAGRAPH_TEXT,
  /** Their share of the text. */
  PARAGRAPH_SHARE,
  /** The length of a paragraph, on average, in units of ten characters. */
  PARAGRAPH_LENGTH,
  /** How many short runs hold a price, in bits. */
  PRICES,
  /** How many times are marked up, in bits. */
  TIMES,
  /** How many headings there are, in bits. */
  HEADINGS
}
