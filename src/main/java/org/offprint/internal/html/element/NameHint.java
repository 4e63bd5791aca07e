package org.offprint.internal.html.element;

/** What the names of an element suggest about its part in a page, and about the kind of page. */
public enum NameHint {
  /** It is about something other than the article. */
  APART,
  /** It names an author. */
  AUTHOR,
  /** It is beside the author's name: their picture, post, or the date. */
  BESIDE_AUTHOR,
  /** It says when the article was changed. */
  CHANGE,
  /** It says when the article was published. */
  PUBLICATION,
  /** It sums the article up. */
  STANDFIRST,
  /** It is a short line above the title. */
  KICKER,
  /** It is a box that is set into a text. */
  BOX,
  /** It holds a recipe. */
  RECIPE,
  /** It is often about something else, but this is weaker than {@link #APART}. */
  CLUTTER,
  /** It often holds the article. */
  CONTENT,
  /** It holds the lines of a listing. */
  LISTING,
  /** A list or table in it holds the lines of a listing. */
  AROUND_LISTING,
  /** It numbers the lines of a listing. */
  LINE_NUMBERS,
  /** It is a box with a note, a tip, a warning or the like. */
  CALLOUT,
  /** It leads to the heading that it stands in. */
  PERMALINK,
  /** It leads to where a section is edited. */
  EDIT,
  /** It is a note in the middle of a sentence. */
  INLINE_NOTE,
  /** Threads of posts have such elements. */
  FORUM,
  /** Pages about something that is for sale have them. */
  PRODUCT,
  /** Manuals have them. */
  DOCUMENTATION,
  /** Entries that lead elsewhere are in them. */
  CARD,
  /** Pages that present an organisation or a service have them. */
  LANDING,
  /** Articles have them. */
  STORY,
  /** It has a word of the names of listings, so that these are looked for. */
  MAYBE_CODE,
  /** It has a word of the names of notes in sentences, so that these are looked for. */
  MAYBE_NOTE;

  int bit() {
    return 1 << ordinal();
  }

  /** The same in the upper half of a word's meaning, above the {@link Trait} bits. */
  long classBit() {
    return (long) bit() << Integer.SIZE;
  }

  /** Whether a set of hints includes this one. */
  public boolean isIn(int hints) {
    return (hints & bit()) != 0;
  }
}
