package org.offprint.internal.html.element;

/** What an element says about everything inside it. */
public enum Trait {
  /** Not shown, by its own attributes or by its names. */
  HIDDEN,
  /** The window of a program that asks for consent to cookies. */
  CONSENT,
  /** A window over the page. */
  DIALOG,
  NAVIGATION,
  FOOTER,
  ASIDE,
  HEADER,
  FORM,
  FIGURE,
  ARTICLE,
  LIST,
  TABLE,
  QUOTATION,
  PREFORMATTED,
  /** A link around blocks. */
  LINK,
  /** Words of readers, by the names its author gave it. */
  COMMENTS,
  /** Leads to other articles, by its names. */
  RELATED,
  /** Buttons that share, by its names. */
  SHARE,
  /** Asks for an address or money, by its names. */
  SUBSCRIPTION,
  /** Advertises, by its names. */
  ADVERTISEMENT,
  /** Is about the author or the date, by its names. */
  BYLINE,
  /** Describes a picture, by its names. */
  CAPTION,
  /** Sums the article up above its text, by its names. */
  STANDFIRST,
  /** Lists topics or breadcrumbs, by its names. */
  TOPICS,
  /** Skipped by screen readers. */
  UNSPOKEN,
  /** Hidden permanently: by an attribute or a name, not by a style, which a script may change. */
  UNSEEN;

  public int bit() {
    return 1 << ordinal();
  }
}
