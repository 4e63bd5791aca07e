package org.offprint.internal.export.markdown;

/**
 * A piece of a line of Markdown.
 *
 * @param kind what it is
 * @param text its words for text, spaces and code; for the rest the finished markup
 * @param marks {@link #EMPHASIS} and {@link #STRONG} where they apply to it
 */
record MarkdownAtom(Kind kind, String text, int marks) {
  // Bits of what is marked.
  static final int EMPHASIS = 1;
  static final int STRONG = 2;

  /** What an atom is. */
  enum Kind {
    TEXT,
    /** White space, which no emphasis may begin or end with. */
    SPACE,
    BREAK,
    CODE,
    IMAGE,
    NOTE,
    LINK_START,
    LINK_END,
    /** What a handler wrote: it stays as it stands. */
    MARKUP
  }

  MarkdownAtom withMarks(int other) {
    return other == marks ? this : new MarkdownAtom(kind, text, other);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether marks on it cannot be seen, so that it need not have any. */
  boolean isNeutral() {
    return switch (kind) {
      case SPACE, BREAK, IMAGE, NOTE, MARKUP -> true;
      case TEXT, CODE, LINK_START, LINK_END -> false;
    };
  }
}
