package org.offprint.internal.quote;

import org.offprint.internal.character.Characters;

/**
 * A mark's place in its line and what stands on both sides of it, ignoring invisible characters.
 */
final class Surroundings {
  private final String text;
  private final int start;
  private final int end;

  /** The code point before and after the mark, -1 at the edge of the line. */
  final int before;

  final int after;
  final Neighbour left;
  final Neighbour right;

  Surroundings(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.before = before(text, start);
    this.after = after(text, end);
    this.left = Neighbour.of(before);
    this.right = Neighbour.of(after);
  }

  /**
   * Whether the mark looks like an opening one: apart from what precedes, close to what follows.
   */
  boolean looksOpening() {
    return !right.isSpaceOrEdge()
        && right != Neighbour.STOP
        && right != Neighbour.CLOSING
        && (left.isSpaceOrEdge() || left == Neighbour.OPENING || left == Neighbour.DASH);
  }

  /** Whether the mark looks like a closing one: close to what precedes, apart from what follows. */
  boolean looksClosing() {
    return !left.isSpaceOrEdge()
        && left != Neighbour.OPENING
        && !right.isWord()
        && right != Neighbour.OPENING
        && right != Neighbour.UNSPACED;
  }

  /** Whether a no-break or thin space stands right after ({@code true}) or before. */
  boolean hasNoBreakSpace(boolean behind) {
    int neighbour = behind ? after : before;
    return neighbour == '\u00A0' || neighbour == '\u202F' || neighbour == '\u2009';
  }

  /** The letters that follow directly, at most {@code limit}. */
  String wordAfter(int limit) {
    int at = end;
    while (at < text.length() && at < end + limit && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(end, at);
  }

  /** The code point at a distance after the mark, -1 beyond the end. */
  int following(int distance) {
    return end + distance < text.length() ? text.charAt(end + distance) : -1;
  }

  /** The code point at a distance before the mark, -1 beyond the start. */
  int preceding(int distance) {
    return start - 1 - distance >= 0 ? text.charAt(start - 1 - distance) : -1;
  }

  static int before(String text, int start) {
    int at = start;
    while (at > 0 && Characters.isInvisible(text.charAt(at - 1))) {
      at--;
    }
    return at == 0 ? -1 : text.codePointBefore(at);
  }

  static int after(String text, int end) {
    int at = end;
    while (at < text.length() && Characters.isInvisible(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? -1 : text.codePointAt(at);
  }
}
