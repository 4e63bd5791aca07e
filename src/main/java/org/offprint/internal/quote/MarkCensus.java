package org.offprint.internal.quote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.LanguageWords;
import org.offprint.internal.recognize.words.Words;

/** Counts the marks of an article line by line and derives its convention. */
final class MarkCensus {
  private static final String USUAL = "“Fog”";

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
      MarkShape shape = MarkShape.of(text.charAt(i));
      if (shape == null) {
        continue;
      }
      switch (shape) {
        case LOW_DOUBLE -> low++;
        case SIX_DOUBLE -> sixOpening += surroundings(text, i).looksOpening() ? 1 : 0;
        case NINE_DOUBLE -> nineOpening += surroundings(text, i).looksOpening() ? 1 : 0;
        default -> {
          if (shape.isGuillemet()) {
            guillemet(shape, surroundings(text, i), first);
            first = false;
          }
        }
      }
    }
  }

  private static Surroundings surroundings(String text, int at) {
    return new Surroundings(text, at, at + 1);
  }

  /** The first one of a line counts for more: it opens, whatever spaces are around it. */
  private void guillemet(MarkShape shape, Surroundings surroundings, boolean first) {
    boolean left = shape.pointsLeft();
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
    String sample = sample(MarkConvention.primarySubtag(language));
    boolean nine = MarkShape.of(sample.charAt(0)) == MarkShape.NINE_DOUBLE;
    boolean sameNine = nineOpening == sixOpening + low ? nine : nineOpening > sixOpening + low;
    return new MarkConvention(
        direction(sample),
        low > 0 && low * 2 > sixOpening,
        sameNine,
        Character.isWhitespace(sample.charAt(1)));
  }

  /** A quotation as it is set in a language. */
  private static String sample(String subtag) {
    Optional<LanguageWords> words = Words.QUOTATION_SAMPLES.of(subtag);
    return words.isEmpty() ? USUAL : words.get().byKey().get("double").get(0);
  }

  private GuillemetDirection direction(String sample) {
    if (leftGuillemets == 0 && rightOpening > 0) {
      return GuillemetDirection.SAME;
    }
    if (inward == outward) {
      return sample.charAt(0) == '»' ? GuillemetDirection.INWARD : GuillemetDirection.OUTWARD;
    }
    return inward > outward ? GuillemetDirection.INWARD : GuillemetDirection.OUTWARD;
  }
}
