package org.offprint.internal.export.markdown;

import java.util.List;

/**
 * What can be seen of a line, whatever it was written with: words with the marks that each
 * character has, targets, pictures, notes. White space is one space and has no marks.
 */
final class LineShape {
  static final int EMPHASIS = 1;
  static final int STRONG = 2;
  static final int CODE = 4;
  private static final List<String> NAMES = List.of("", "e", "s", "es", "c", "ec", "sc", "esc");

  private final StringBuilder shape = new StringBuilder();

  /** Edges that nothing visible has followed yet; spaces may stand on either side of them. */
  private final StringBuilder edges = new StringBuilder();

  private int marks;
  private boolean blank;

  void text(String words, int marked) {
    words
        .codePoints()
        .forEach(
            c -> {
              if (Flank.isSpace(c) || c < ' ') {
                blank = true;
              } else {
                visible(marked).appendCodePoint(c);
              }
            });
  }

  /** Something that is not a word. */
  void thing(String thing) {
    visible(0).append('⟨').append(thing).append('⟩');
  }

  /** Where words lead somewhere, or cease to. */
  void edge(String edge) {
    edges.append('⟨').append(edge).append('⟩');
  }

  void lineBreak() {
    flushEdges();
    mark(0);
    blank = false;
    shape.append('⏎');
  }

  private StringBuilder visible(int marked) {
    if (blank) {
      mark(edges.length() == 0 ? marks & marked : 0);
      boolean edge = shape.length() == 0 || shape.charAt(shape.length() - 1) == '⏎';
      shape.append(edge ? "" : " ");
      blank = false;
    }
    flushEdges();
    mark(marked);
    return shape;
  }

  private void flushEdges() {
    if (edges.length() > 0) {
      mark(0);
      shape.append(edges);
      edges.setLength(0);
    }
  }

  private void mark(int marked) {
    if (marked != marks) {
      shape.append('{').append(NAMES.get(marked)).append('}');
      marks = marked;
    }
  }

  @Override
  public String toString() {
    flushEdges();
    mark(0);
    return shape.toString().replaceAll("^⏎+|⏎+$", "").strip();
  }
}
