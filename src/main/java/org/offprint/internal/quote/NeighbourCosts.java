package org.offprint.internal.quote;

/** What the neighbours of a mark say about its direction. */
final class NeighbourCosts {
  /** Short for that of {@link MarkCosts}. */
  private static final int IMPOSSIBLE = MarkCosts.IMPOSSIBLE;

  private NeighbourCosts() {}

  /**
   * The cost of an opening mark.
   *
   * @param directed whether the mark's shape says already that it opens
   */
  static int open(Surroundings at, boolean directed) {
    return switch (at.right) {
      case EDGE -> IMPOSSIBLE;
      case SPACE -> openBeforeSpace(at, directed);
      case CLOSING -> 4 + left(at, directed);
      case STOP -> stop(at.after) + left(at, directed);
      default -> left(at, directed);
    };
  }

  private static int left(Surroundings at, boolean directed) {
    return switch (at.left) {
      case LETTER, DIGIT -> directed ? 1 : 3;
      case STOP, CLOSING -> 1;
      default -> 0;
    };
  }

  /** A quotation may start with an ellipsis or be a lone question mark, but not a comma. */
  private static int stop(int codePoint) {
    return switch (codePoint) {
      case '.', '…' -> 0;
      case '!', '?' -> 1;
      default -> 4;
    };
  }

  /**
   * Marks may have spaces on both sides, and a space may have slipped to the wrong side of the
   * mark: {@code said:" No} – but {@code No," she} is the far more common sight, so the next word
   * has to have a capital.
   */
  private static int openBeforeSpace(Surroundings at, boolean directed) {
    return switch (at.left) {
      case EDGE, SPACE, OPENING, DASH -> directed ? 2 : 3;
      case MARK -> directed ? 2 : IMPOSSIBLE;
      case STOP -> {
        boolean lead = at.before == ',' || at.before == ':';
        yield lead && Character.isUpperCase(at.following(1)) ? 5 : IMPOSSIBLE;
      }
      default -> directed ? 5 : IMPOSSIBLE;
    };
  }

  /**
   * The cost of a closing mark.
   *
   * @param directed whether the mark's shape says already that it closes
   */
  static int close(Surroundings at, boolean directed) {
    return switch (at.left) {
      case EDGE -> IMPOSSIBLE;
      case SPACE -> closeAfterSpace(at, directed);
      case OPENING -> 4 + right(at, directed);
      default -> right(at, directed);
    };
  }

  private static int right(Surroundings at, boolean directed) {
    if (!at.right.isWord()) {
      return 0;
    }
    if (directed) {
      return 1;
    }
    return at.left == Neighbour.STOP ? 2 : 3;
  }

  private static int closeAfterSpace(Surroundings at, boolean directed) {
    return switch (at.right) {
      case EDGE, SPACE, STOP, CLOSING, DASH -> directed ? 2 : 3;
      default -> directed ? 5 : IMPOSSIBLE;
    };
  }

  /** The cost of an opening single mark, which must not be an apostrophe. */
  static int openSingle(Surroundings at) {
    boolean apart = !at.left.isWord();
    return apart && at.right != Neighbour.SPACE ? open(at, true) : IMPOSSIBLE;
  }

  /** The cost of a closing single mark, likewise. */
  static int closeSingle(Surroundings at) {
    boolean apart = !at.right.isWord();
    return apart && at.left != Neighbour.SPACE ? close(at, true) : IMPOSSIBLE;
  }
}
