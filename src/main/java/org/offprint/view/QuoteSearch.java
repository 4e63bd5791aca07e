package org.offprint.view;

import java.util.Optional;

/**
 * Finds the words of a selector where the surroundings agree best, without going back in the text
 * (Knuth, Morris and Pratt), so that repetitive words cost no more than others.
 */
final class QuoteSearch {
  private final String text;
  private final TextQuoteSelector selector;
  private final String exact;

  QuoteSearch(String text, TextQuoteSelector selector) {
    this.text = text;
    this.selector = selector;
    this.exact = selector.exact();
  }

  Optional<TextSpan> best() {
    if (exact.isEmpty()) {
      return Optional.empty();
    }
    int[] borders = borders();
    int best = -1;
    int mostAgree = -1;
    int matched = 0;
    for (int i = 0; i < text.length(); i++) {
      while (matched > 0 && exact.charAt(matched) != text.charAt(i)) {
        matched = borders[matched - 1];
      }
      matched += exact.charAt(matched) == text.charAt(i) ? 1 : 0;
      if (matched == exact.length()) {
        int start = i + 1 - exact.length();
        int agree = agreeBefore(start) + agreeAfter(i + 1);
        if (agree > mostAgree) {
          best = start;
          mostAgree = agree;
        }
        matched = borders[matched - 1];
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new TextSpan(best, best + exact.length()));
  }

  /** For each prefix of the words, how long the longest one is that it also ends with. */
  private int[] borders() {
    int[] borders = new int[exact.length()];
    int border = 0;
    for (int i = 1; i < borders.length; i++) {
      while (border > 0 && exact.charAt(border) != exact.charAt(i)) {
        border = borders[border - 1];
      }
      border += exact.charAt(border) == exact.charAt(i) ? 1 : 0;
      borders[i] = border;
    }
    return borders;
  }

  private int agreeBefore(int start) {
    String prefix = selector.prefix();
    int agree = 0;
    while (agree < prefix.length()
        && agree < start
        && prefix.charAt(prefix.length() - 1 - agree) == text.charAt(start - 1 - agree)) {
      agree++;
    }
    return agree;
  }

  private int agreeAfter(int end) {
    String suffix = selector.suffix();
    int agree = 0;
    while (agree < suffix.length()
        && end + agree < text.length()
        && suffix.charAt(agree) == text.charAt(end + agree)) {
      agree++;
    }
    return agree;
  }
}
