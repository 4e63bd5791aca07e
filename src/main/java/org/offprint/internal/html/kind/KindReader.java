package org.offprint.internal.html.kind;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.reference.ReferencePage;

/** Tells what kind of page a page is. */
public final class KindReader {
  /** Pages with fewer text runs are unlike any that the weights were made from. */
  private static final int FEWEST_RUNS = 12;

  /**
   * Per cent of the characters: where more are as wide as two letters, the kind is not told, as no
   * other page than articles that the weights were made from has such a script.
   */
  private static final int MOST_WIDE = 30;

  /** For shares in per cent. */
  private static final int PERCENT = 100;

  private KindReader() {}

  /**
   * How probable each kind is; unknown of a page with hardly any text, or in a script of East Asia.
   * A page that a program for wikis made needs no weighing.
   *
   * @param cut the page
   * @param measures the lengths of its runs
   * @param schemaTypes how many things of each type of schema.org it describes
   * @param reference what its parts are, if a program for wikis made it
   * @param address where it is from, or {@code null}
   */
  public static KindShares read(
      CutPage cut,
      RunMeasures measures,
      Map<String, Integer> schemaTypes,
      ReferencePage reference,
      @Nullable String address) {
    KindModel model = KindModel.shipped();
    int texts = 0;
    long length = 0;
    long wide = 0;
    for (Run run : cut.runs()) {
      texts += run.isMedium() ? 0 : 1;
      length += run.length();
      wide += run.wide();
    }
    boolean unlike = texts < FEWEST_RUNS || PERCENT * wide > MOST_WIDE * length;
    KindShares shares =
        model == null || unlike
            ? KindShares.UNKNOWN
            : new KindShares(model.weigh(PageSigns.of(cut, measures, schemaTypes, address)));
    return reference.isKnown() ? shares.of(reference) : shares;
  }
}
