package org.offprint.model;

/**
 * What a page is for, as far as its address, what it declares, the names in it and its text tell.
 * Most saved pages are articles; of the others, {@link Article} holds the content all the same.
 */
public enum PageKind {
  /** News, a magazine piece, a post of a blog, an essay, a guide, a recipe. */
  ARTICLE,
  /** Instructions for a product or a program: manuals, references of an API, help pages. */
  DOCUMENTATION,
  /** A thread of posts, or a question with its answers. */
  FORUM,
  /** What an organisation offers or is: a landing page, a page about a company or a service. */
  SERVICE,
  /** One thing that is for sale or can be had, with its description. */
  PRODUCT,
  /** Many products to choose from. */
  COLLECTION,
  /** Entries that lead elsewhere: a front page, a section, an index, results of a search. */
  LISTING,
  /** A page of a wiki or an encyclopaedia about one thing, which its readers look up. */
  REFERENCE
}
