package org.offprint.internal.html.kind;

import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.Run;

/** What the text of a page tells by its shape. */
final class TextSigns implements SignGroup {
  /** In characters; what is longer may name a price in passing. */
  private static final int LONGEST_PRICE = 40;

  private static final String CURRENCIES = "$€£¥₹";

  // Those of them with the lowest numbers, so that few characters are searched for.
  private static final char DOLLAR = '$';
  private static final char POUND = '£';

  // The units of signs.
  private static final int PERCENT = 100;
  private static final int TEN = 10;

  private final CutPage cut;
  private final RunMeasures measures;

  TextSigns(CutPage cut, RunMeasures measures) {
    this.cut = cut;
    this.measures = measures;
  }

  @Override
  public void fill(SignVector signs) {
    int paragraphs = 0;
    int prices = 0;
    int headings = 0;
    for (Run run : cut.runs()) {
      int i = run.index();
      paragraphs += measures.good(i) > 0 ? 1 : 0;
      headings += cut.tree().kind(run.place()).isHeading() ? 1 : 0;
      // Not counting spaces, so that the texts of longer ones need not be looked at.
      prices += run.length() <= LONGEST_PRICE && isPrice(run.text()) ? 1 : 0;
    }
    int length = measures.lengthWithin(0);
    int good = measures.goodWithin(0);
    signs.setBits(PageSign.TEXT, length);
    signs.set(PageSign.LINKED, (int) Math.round(PERCENT * measures.linkDensityWithin(0)));
    signs.setBits(PageSign.PARAGRAPHS, paragraphs);
    signs.setBits(PageSign.PARAGRAPH_TEXT, good);
    signs.set(
        PageSign.PARAGRAPH_SHARE,
        length == 0 ? 0 : (int) Math.min(PERCENT, (long) PERCENT * good / length));
    signs.set(
        PageSign.PARAGRAPH_LENGTH,
        paragraphs == 0 ? 0 : Math.min(PERCENT, good / paragraphs / TEN));
    signs.setBits(PageSign.PRICES, prices);
    signs.setBits(PageSign.TIMES, cut.metadataElements().times().size());
    signs.setBits(PageSign.HEADINGS, headings);
  }

  /** Whether a short text has a sign of a currency beside a digit. */
  private static boolean isPrice(String text) {
    if (text.length() > LONGEST_PRICE) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == DOLLAR || (c >= POUND && CURRENCIES.indexOf(c) >= 0)) {
        return hasDigit(text, i - 2)
            || hasDigit(text, i - 1)
            || hasDigit(text, i + 1)
            || hasDigit(text, i + 2);
      }
    }
    return false;
  }

  private static boolean hasDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
