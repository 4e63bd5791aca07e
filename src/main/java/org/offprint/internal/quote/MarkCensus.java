package org.offprint.internal.quote;

import org.jspecify.annotations.Nullable;

/** Counts the marks of an article line by line and concludes its convention. */
final class MarkCensus {
  private int outward;
  private int inward;
  private int leftGuillemets;
  private int rightOpening;
  private int low;
  private int sixOpening;
  private int nineOpening;

  void add(String text) {
    boolean first = true;
    for (int i = 0; i < text.length(); i++) {
      Glyph glyph = Glyph.of(text.charAt(i));
      if (glyph == null) {
        continue;
      }
      switch (glyph) {
        case LOW_DOUBLE -> low++;
        case SIX_DOUBLE -> sixOpening += surroundings(text, i).looksOpening() ? 1 : 0;
        case NINE_DOUBLE -> nineOpening += surroundings(text, i).looksOpening() ? 1 : 0;
        default -> {
          if (glyph.isGuillemet()) {
            guillemet(glyph, surroundings(text, i), first);
            first = false;
          }
        }
      }
    }
  }

  private static Surroundings surroundings(String text, int at) {
    return new Surroundings(text, at, at + 1);
  }

  /** The first one of a line counts more: it opens, whatever the blanks around it. */
  private void guillemet(Glyph glyph, Surroundings surroundings, boolean first) {
    boolean left = glyph.pointsLeft();
    boolean opening = surroundings.looksOpening();
    boolean closing = surroundings.looksClosing();
    leftGuillemets += left ? 1 : 0;
    rightOpening += !left && opening ? 1 : 0;
    int votes = (opening != closing ? 1 : 0) + (first && !closing ? 1 : 0);
    if (left != closing) {
      outward += votes;
    } else {
      inward += votes;
    }
  }

  MarkConvention conclusion(@Nullable String language) {
    String subtag = MarkConvention.primarySubtag(language);
    boolean nordic = subtag.equals("sv") || subtag.equals("fi");
    boolean sameNine = nineOpening == sixOpening + low ? nordic : nineOpening > sixOpening + low;
    return new MarkConvention(
        direction(subtag), low > 0 && low * 2 > sixOpening, sameNine, subtag.equals("fr"));
  }

  private GuillemetDirection direction(String subtag) {
    if (leftGuillemets == 0 && rightOpening > 0) {
      return GuillemetDirection.SAME;
    }
    if (inward == outward) {
      return subtag.equals("da") ? GuillemetDirection.INWARD : GuillemetDirection.OUTWARD;
    }
    return inward > outward ? GuillemetDirection.INWARD : GuillemetDirection.OUTWARD;
  }
}
