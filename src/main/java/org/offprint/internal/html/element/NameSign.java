package org.offprint.internal.html.element;

/** What the names of an element say of its part in the metadata of a page. */
public enum NameSign {
  /** It is about something else than the article. */
  APART,
  /** It names an author. */
  AUTHOR,
  /** It is beside the author's name: their picture, post, or the date. */
  BESIDE_AUTHOR,
  /** It tells when the article was changed. */
  CHANGE,
  /** It tells when the article was published. */
  PUBLICATION,
  /** It sums the article up. */
  STANDFIRST,
  /** It is a short line above the title. */
  KICKER,
  /** It is a box that is set into a text. */
  BOX,
  /** It holds a recipe. */
  RECIPE,
  /** It often is about something else: a hint, weaker than {@link #APART}. */
  CLUTTER,
  /** It often holds the article: a hint. */
  CONTENT;

  int bit() {
    return 1 << ordinal();
  }

  /** Whether some signs have this one. */
  public boolean in(int signs) {
    return (signs & bit()) != 0;
  }
}
