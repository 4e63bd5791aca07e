package org.offprint.internal.quote;

import org.jspecify.annotations.Nullable;

/** The shapes of quotation marks, by form and not by function. */
enum MarkShape {
  STRAIGHT_DOUBLE,
  SIX_DOUBLE,
  NINE_DOUBLE,
  REVERSED_DOUBLE,
  LOW_DOUBLE,
  BACKQUOTES,
  APOSTROPHES,
  LEFT_GUILLEMET,
  RIGHT_GUILLEMET,
  LEFT_ARROWS,
  RIGHT_ARROWS,
  STRAIGHT_SINGLE,
  SIX_SINGLE,
  NINE_SINGLE,
  REVERSED_SINGLE,
  LOW_SINGLE,
  LEFT_SINGLE_GUILLEMET,
  RIGHT_SINGLE_GUILLEMET,
  CORNER_OPEN,
  CORNER_CLOSE,
  HALF_CORNER_OPEN,
  HALF_CORNER_CLOSE,
  WHITE_CORNER_OPEN,
  WHITE_CORNER_CLOSE,
  ANGLE_OPEN,
  ANGLE_CLOSE,
  DOUBLE_ANGLE_OPEN,
  DOUBLE_ANGLE_CLOSE,
  PRIME_OPEN,
  PRIME_CLOSE;

  /** The shape of a mark of one character, or {@code null} if the character is not a mark. */
  static @Nullable MarkShape of(int character) {
    return switch (character) {
      case '"', '\uFF02' -> STRAIGHT_DOUBLE;
      case '\'', '\uFF07' -> STRAIGHT_SINGLE;
      case '\u201C' -> SIX_DOUBLE;
      case '\u201D' -> NINE_DOUBLE;
      case '\u201E' -> LOW_DOUBLE;
      case '\u201F' -> REVERSED_DOUBLE;
      case '\u2018' -> SIX_SINGLE;
      case '\u2019' -> NINE_SINGLE;
      case '\u201A' -> LOW_SINGLE;
      case '\u201B' -> REVERSED_SINGLE;
      case '\u00AB' -> LEFT_GUILLEMET;
      case '\u00BB' -> RIGHT_GUILLEMET;
      case '\u2039' -> LEFT_SINGLE_GUILLEMET;
      case '\u203A' -> RIGHT_SINGLE_GUILLEMET;
      case '\u3008' -> ANGLE_OPEN;
      case '\u3009' -> ANGLE_CLOSE;
      case '\u300A' -> DOUBLE_ANGLE_OPEN;
      case '\u300B' -> DOUBLE_ANGLE_CLOSE;
      case '\u300C' -> CORNER_OPEN;
      case '\u300D' -> CORNER_CLOSE;
      case '\u300E' -> WHITE_CORNER_OPEN;
      case '\u300F' -> WHITE_CORNER_CLOSE;
      case '\u301D' -> PRIME_OPEN;
      case '\u301E', '\u301F' -> PRIME_CLOSE;
      case '\uFF62' -> HALF_CORNER_OPEN;
      case '\uFF63' -> HALF_CORNER_CLOSE;
      default -> null;
    };
  }

  private boolean isDouble() {
    return switch (this) {
      case STRAIGHT_DOUBLE,
          SIX_DOUBLE,
          NINE_DOUBLE,
          REVERSED_DOUBLE,
          LOW_DOUBLE,
          BACKQUOTES,
          APOSTROPHES ->
          true;
      default -> false;
    };
  }

  boolean isSingle() {
    return switch (this) {
      case STRAIGHT_SINGLE, SIX_SINGLE, NINE_SINGLE, REVERSED_SINGLE, LOW_SINGLE -> true;
      default -> false;
    };
  }

  boolean isGuillemet() {
    return switch (this) {
      case LEFT_GUILLEMET, RIGHT_GUILLEMET, LEFT_SINGLE_GUILLEMET, RIGHT_SINGLE_GUILLEMET -> true;
      default -> false;
    };
  }

  /** Whether a guillemet points left, as « does. */
  boolean pointsLeft() {
    return this == LEFT_GUILLEMET || this == LEFT_SINGLE_GUILLEMET;
  }

  /** Whether the mark is one of those that East Asian scripts alone use. */
  boolean isEastAsian() {
    return compareTo(CORNER_OPEN) >= 0;
  }

  /** Whether an East Asian mark opens. */
  boolean opensEastAsian() {
    return isEastAsian() && (ordinal() - CORNER_OPEN.ordinal()) % 2 == 0;
  }

  /** What it costs to read {@code close} as the counterpart of this mark; 0 for a proper pair. */
  int costWith(MarkShape close) {
    if (isDouble()) {
      return costOfDouble(close);
    }
    return isSingle() ? costOfSingle(close) : costOfDirected(close);
  }

  private int costOfDouble(MarkShape close) {
    return switch (this) {
      case STRAIGHT_DOUBLE ->
          switch (close) {
            case STRAIGHT_DOUBLE -> 0;
            case NINE_DOUBLE, SIX_DOUBLE -> 2;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case SIX_DOUBLE, REVERSED_DOUBLE ->
          switch (close) {
            case NINE_DOUBLE -> 0;
            case STRAIGHT_DOUBLE, APOSTROPHES -> 2;
            case SIX_DOUBLE -> 4;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case NINE_DOUBLE ->
          switch (close) {
            case NINE_DOUBLE -> 0;
            case STRAIGHT_DOUBLE -> 2;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case LOW_DOUBLE ->
          switch (close) {
            case SIX_DOUBLE, NINE_DOUBLE -> 0;
            case STRAIGHT_DOUBLE, REVERSED_DOUBLE, APOSTROPHES -> 1;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case BACKQUOTES ->
          switch (close) {
            case APOSTROPHES -> 0;
            case STRAIGHT_DOUBLE, NINE_DOUBLE -> 2;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case APOSTROPHES ->
          switch (close) {
            case APOSTROPHES -> 0;
            case STRAIGHT_DOUBLE -> 2;
            default -> MarkCosts.IMPOSSIBLE;
          };
      default -> MarkCosts.IMPOSSIBLE;
    };
  }

  private int costOfSingle(MarkShape close) {
    return switch (this) {
      case STRAIGHT_SINGLE ->
          switch (close) {
            case STRAIGHT_SINGLE -> 0;
            case NINE_SINGLE -> 1;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case SIX_SINGLE, REVERSED_SINGLE ->
          switch (close) {
            case NINE_SINGLE -> 0;
            case STRAIGHT_SINGLE -> 1;
            default -> MarkCosts.IMPOSSIBLE;
          };
      case NINE_SINGLE -> close == NINE_SINGLE ? 0 : MarkCosts.IMPOSSIBLE;
      case LOW_SINGLE ->
          switch (close) {
            case SIX_SINGLE, NINE_SINGLE -> 0;
            case STRAIGHT_SINGLE -> 1;
            default -> MarkCosts.IMPOSSIBLE;
          };
      default -> MarkCosts.IMPOSSIBLE;
    };
  }

  /** Of marks that show by their form whether they open or close, or which way they point. */
  private int costOfDirected(MarkShape close) {
    return switch (this) {
      case LEFT_GUILLEMET -> close == RIGHT_GUILLEMET ? 0 : MarkCosts.IMPOSSIBLE;
      case RIGHT_GUILLEMET ->
          close == LEFT_GUILLEMET || close == RIGHT_GUILLEMET ? 0 : MarkCosts.IMPOSSIBLE;
      case LEFT_SINGLE_GUILLEMET -> close == RIGHT_SINGLE_GUILLEMET ? 0 : MarkCosts.IMPOSSIBLE;
      case RIGHT_SINGLE_GUILLEMET ->
          close == LEFT_SINGLE_GUILLEMET || close == RIGHT_SINGLE_GUILLEMET
              ? 0
              : MarkCosts.IMPOSSIBLE;
      case LEFT_ARROWS -> close == RIGHT_ARROWS ? 0 : MarkCosts.IMPOSSIBLE;
      default -> opensEastAsian() && close.ordinal() == ordinal() + 1 ? 0 : MarkCosts.IMPOSSIBLE;
    };
  }
}
