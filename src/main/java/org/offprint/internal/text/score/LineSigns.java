package org.offprint.internal.text.score;

import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.profile.TextProfile;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.text.piece.Piece;

/** What the line says by itself, whatever stands around it. */
final class LineSigns {
  /** In characters; in a longer line no label, name or date is looked for. */
  private static final int LONGEST = 160;

  // Numbers are cut off here, as the model has learned them.
  private static final int MOST_WORDS = 80;
  private static final int MOST_COMMAS = 8;
  private static final int MOST_INDENT = 12;
  private static final int MOST_CALLS = 5;

  private LineSigns() {}

  static void fill(Piece piece, TextProfile profile, int weight, int[] row) {
    String text = piece.text();
    row[LineFeature.WEIGHT.ordinal()] = weight;
    row[LineFeature.WORDS.ordinal()] = Math.min(MOST_WORDS, profile.words());
    row[LineFeature.SENTENCES.ordinal()] = Math.min(MOST_COMMAS, profile.sentences());
    row[LineFeature.COMMAS.ordinal()] = Math.min(MOST_COMMAS, profile.commas());
    row[LineFeature.ENDS_SENTENCE.ordinal()] = bit(piece.endsSentence());
    row[LineFeature.LAST_MARK.ordinal()] = LineEdge.of(text.charAt(text.length() - 1)).ordinal();
    row[LineFeature.FIRST_MARK.ordinal()] = LineEdge.of(text.charAt(0)).ordinal();
    row[LineFeature.CAPITALISED.ordinal()] = share(profile.capitals(), profile.words());
    row[LineFeature.ALL_CAPITALS.ordinal()] = bit(isCapitals(text));
    row[LineFeature.SMALL_WORDS.ordinal()] = share(profile.smallWords(), profile.words());
    row[LineFeature.DIGITS.ordinal()] = share(profile.digits(), profile.length());
    row[LineFeature.LABEL.ordinal()] = bit(profile.opensWithLabel());
    row[LineFeature.SEPARATORS.ordinal()] = Math.min(MOST_CALLS, profile.separators());
    row[LineFeature.INDENT.ordinal()] = Math.min(MOST_INDENT, piece.indent());
    row[LineFeature.CALLS.ordinal()] = Math.min(MOST_CALLS, profile.calls());
    row[LineFeature.CREDITS.ordinal()] = Math.min(MOST_CALLS, profile.credits());
    row[LineFeature.DATES.ordinal()] = Math.min(MOST_CALLS, profile.dates());
    row[LineFeature.CONSENTS.ordinal()] = Math.min(MOST_CALLS, profile.consents());
    row[LineFeature.OPENS_BY.ordinal()] = bit(profile.opensBy());
    row[LineFeature.OPENS_MORE.ordinal()] = bit(profile.opensMore());
    row[LineFeature.ADDRESS.ordinal()] = bit(profile.holdsAddress());
    if (text.length() <= LONGEST) {
      recognized(piece, profile, row);
    }
  }

  private static void recognized(Piece piece, TextProfile profile, int[] row) {
    String text = piece.text();
    String folded = piece.folded();
    boolean dated = profile.digits() > 0 && DateReader.isInside(text);
    row[LineFeature.DATE_INSIDE.ordinal()] = bit(dated);
    boolean signed = !BylineReader.afterByWord(text).isEmpty();
    row[LineFeature.BY_WORD.ordinal()] = bit(signed);
    boolean name = profile.digits() == 0 && !BylineReader.bareNames(text).isEmpty();
    row[LineFeature.BARE_NAME.ordinal()] = bit(name);
    row[LineFeature.PAGE_LABEL.ordinal()] =
        bit(
            Words.PAGE_LABELS.phrases().matchesFolded(folded)
                || Words.SUBSCRIPTION_LABELS.phrases().matchesFolded(folded));
    row[LineFeature.SHARE_LABEL.ordinal()] =
        bit(Words.SHARE_LABELS.phrases().matchesFolded(folded));
    row[LineFeature.RELATED_LABEL.ordinal()] = opening(Words.RELATED_LABELS, folded);
    row[LineFeature.TAIL_LABEL.ordinal()] = opening(Words.TAIL_LABELS, folded);
    row[LineFeature.CREDIT_WORD.ordinal()] = opening(Words.CREDIT_WORDS, folded);
  }

  /** 2 if the whole line is one of the phrases, 1 if it opens with one. */
  private static int opening(Words words, String folded) {
    int length = words.phrases().opening(folded).map(String::length).orElse(0);
    return length == 0 ? 0 : length == folded.length() ? 2 : 1;
  }

  private static boolean isCapitals(String text) {
    boolean capital = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      capital |= Character.isUpperCase(c);
    }
    return capital;
  }

  static int bit(boolean is) {
    return is ? 1 : 0;
  }

  static int share(long part, long whole) {
    return whole <= 0 ? 0 : (int) Math.min(1000, 1000 * part / whole);
  }
}
