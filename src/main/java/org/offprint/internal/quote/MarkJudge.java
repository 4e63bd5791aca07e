package org.offprint.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * Computes from a mark's shape and its neighbours what it costs to take it as opening, closing or
 * stray.
 */
final class MarkJudge {
  // Short for those of MarkCosts.
  private static final int IMPOSSIBLE = MarkCosts.IMPOSSIBLE;
  private static final int STRAY = MarkCosts.STRAY;

  private final MarkConvention convention;

  MarkJudge(MarkConvention convention) {
    this.convention = convention;
  }

  /** The costs, or {@code null} if the mark is not a quotation mark. */
  @Nullable MarkCosts costs(MarkShape shape, Surroundings at) {
    if (shape.isSingle()) {
      return Apostrophes.isApostrophe(shape, at) ? null : single(shape, at);
    }
    if (shape.isGuillemet()) {
      return guillemet(shape, at);
    }
    if (shape.isEastAsian()) {
      boolean opens = shape.opensEastAsian();
      return new MarkCosts(opens ? 0 : IMPOSSIBLE, opens ? IMPOSSIBLE : 0, STRAY);
    }
    return switch (shape) {
      case STRAIGHT_DOUBLE -> straight(at);
      case SIX_DOUBLE ->
          new MarkCosts(
              NeighbourCosts.open(at, true) + (convention.lowOpening() ? 2 : 0),
              NeighbourCosts.close(at, true),
              STRAY);
      case REVERSED_DOUBLE ->
          new MarkCosts(NeighbourCosts.open(at, true), NeighbourCosts.close(at, true), STRAY);
      case NINE_DOUBLE ->
          new MarkCosts(
              NeighbourCosts.open(at, false) + (convention.sameNine() ? 0 : 4),
              NeighbourCosts.close(at, true),
              STRAY);
      case LOW_DOUBLE, BACKQUOTES ->
          new MarkCosts(NeighbourCosts.open(at, true), IMPOSSIBLE, STRAY);
      case APOSTROPHES ->
          new MarkCosts(NeighbourCosts.open(at, false), NeighbourCosts.close(at, false), STRAY);
      case LEFT_ARROWS ->
          new MarkCosts(at.looksOpening() && at.right.isWord() ? 0 : IMPOSSIBLE, IMPOSSIBLE, STRAY);
      default -> new MarkCosts(IMPOSSIBLE, at.looksClosing() ? 0 : IMPOSSIBLE, STRAY);
    };
  }

  /** After a digit it may stand for inches or seconds; between Hebrew letters it abbreviates. */
  private static @Nullable MarkCosts straight(Surroundings at) {
    if (isHebrew(at.before) && isHebrew(at.after)) {
      return null;
    }
    boolean measure = at.left == Neighbour.DIGIT;
    boolean doubtful = measure && at.right == Neighbour.SPACE;
    return new MarkCosts(
        NeighbourCosts.open(at, false),
        NeighbourCosts.close(at, false) + (doubtful ? 2 : 0),
        measure ? 1 : STRAY);
  }

  private MarkCosts guillemet(MarkShape shape, Surroundings at) {
    GuillemetDirection direction = convention.guillemets();
    boolean opens =
        shape.pointsLeft()
            ? direction == GuillemetDirection.OUTWARD
            : direction != GuillemetDirection.OUTWARD;
    boolean closes = !opens || (!shape.pointsLeft() && direction == GuillemetDirection.SAME);
    int open = opens ? spaceInside(at, true, NeighbourCosts.open(at, true)) : IMPOSSIBLE;
    int close = closes ? spaceInside(at, false, NeighbourCosts.close(at, true)) : IMPOSSIBLE;
    return new MarkCosts(open, close, STRAY);
  }

  /**
   * A space inside the marks is a fault, unless it is usual in the language or a no-break or thin
   * space.
   */
  private int spaceInside(Surroundings at, boolean opening, int cost) {
    boolean blank = (opening ? at.right : at.left) == Neighbour.SPACE;
    boolean fault = !convention.spaceInside() && !at.hasNoBreakSpace(opening);
    if (!blank || convention.guillemets() == GuillemetDirection.SAME) {
      return cost;
    }
    return fault ? 3 : 0;
  }

  private MarkCosts single(MarkShape shape, Surroundings at) {
    boolean opens = shape != MarkShape.NINE_SINGLE || convention.sameNine();
    boolean closes = shape != MarkShape.LOW_SINGLE && shape != MarkShape.REVERSED_SINGLE;
    boolean elision = Apostrophes.mayBeElision(shape, at);
    int open = opens ? NeighbourCosts.openSingle(at) + (elision ? 4 : 0) : IMPOSSIBLE;
    int close = closes ? NeighbourCosts.closeSingle(at) : IMPOSSIBLE;
    if (open < IMPOSSIBLE) {
      return new MarkCosts(open, close, elision ? 0 : 4);
    }
    return new MarkCosts(
        open, close + (Apostrophes.mayBePossessive(at) ? 2 : 0), Apostrophes.costAfterWord(at));
  }

  private static boolean isHebrew(int codePoint) {
    return codePoint >= '\u0590' && codePoint <= '\u05FF';
  }
}
