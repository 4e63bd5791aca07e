package org.offprint.internal.html.body.score;

import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.RunElements;

/** What the nearest tags around a run say that it is. */
final class TagFeatures implements FeatureGroup {
  // How many levels up are looked at. The model has learned with it.
  private static final int LEVELS = 12;

  // The values of BodyFeature.KIND.
  private static final int PARAGRAPH = 0;
  private static final int HEADING = 1;
  private static final int ITEM = 2;
  private static final int QUOTATION = 3;
  private static final int CAPTION = 4;
  private static final int CODE = 5;
  private static final int CELL = 6;

  private final PageEvidence page;

  TagFeatures(PageEvidence page) {
    this.page = page;
  }

  @Override
  public void fill(int run, int[] row) {
    String tag = page.tree().tag(page.owner(run));
    row[BodyFeature.PARAGRAPH.ordinal()] = tag.equals("p") ? 1 : 0;
    row[BodyFeature.DIVISION.ordinal()] = tag.equals("div") ? 1 : 0;
    row[BodyFeature.HEADING_LEVEL.ordinal()] = page.headingLevel(run);
    row[BodyFeature.KIND.ordinal()] = kind(page.owner(run));
    row[BodyFeature.MEDIUM_IN.ordinal()] = RunElements.holdsMedium(page.run(run)) ? 1 : 0;
    row[BodyFeature.MEDIUM_BEFORE.ordinal()] = run > 0 && page.run(run - 1).isMedium() ? 1 : 0;
  }

  private int kind(int owner) {
    int at = owner;
    for (int level = 0; level < LEVELS && at >= 0; level++) {
      switch (page.tree().tag(at)) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return HEADING;
        }
        case "li", "dd", "dt" -> {
          return ITEM;
        }
        case "blockquote" -> {
          return QUOTATION;
        }
        case "figcaption" -> {
          return CAPTION;
        }
        case "pre" -> {
          return CODE;
        }
        case "td", "th", "caption" -> {
          return CELL;
        }
        case "article", "main", "body", "section" -> {
          return PARAGRAPH;
        }
        default -> at = page.tree().parent(at);
      }
    }
    return PARAGRAPH;
  }
}
