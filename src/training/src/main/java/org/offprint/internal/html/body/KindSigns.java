package org.offprint.internal.html.body;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.kind.KindModel;
import org.offprint.internal.html.kind.PageSign;
import org.offprint.internal.html.kind.PageSigns;
import org.offprint.internal.html.metadata.MetadataReader;
import org.offprint.internal.html.metadata.PageFacts;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;
import org.offprint.source.SavedPage;

/** The signs of the kind of a page, as the library reads them. */
public final class KindSigns {
  private KindSigns() {}

  /** The names of the signs, in their order. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (PageSign sign : PageSign.values()) {
      names.add(sign.name());
    }
    return names;
  }

  /** The row of a file of weights that says which words they were learned with. */
  public static String words() {
    return KindModel.WORDS + ": " + String.join(" ", KindModel.words());
  }

  /** The name of the row that is added to every score. */
  public static String base() {
    return KindModel.BASE;
  }

  /** How probable each kind is, per mille, by the text of a file of weights. */
  public static int[] weigh(String weights, int[] signs) {
    return KindModel.read("page-kinds.txt", weights).weigh(signs);
  }

  /** The same signs of a page whose address nobody knows. */
  public static int[] withoutAddress(int[] signs) {
    int[] without = signs.clone();
    Arrays.fill(
        without, PageSign.ADDRESS_FORUM.ordinal(), PageSign.ADDRESS_QUERY.ordinal() + 1, 0);
    without[PageSign.NO_ADDRESS.ordinal()] = 1;
    return without;
  }

  /** The same signs of a page that declares nothing. */
  public static int[] withoutDeclarations(int[] signs) {
    int[] without = signs.clone();
    Arrays.fill(without, 0, PageSign.SCHEMA_ITEMS.ordinal() + 1, 0);
    return without;
  }

  /** The signs of a page. */
  public static int[] of(SavedPage page) {
    Document document = PageRuns.document(page);
    Deadline deadline = Deadline.start(ParseLimits.builder().build());
    CutPage cut = PageWalk.of(document, PageRuns.EXPECTED_LENGTH, deadline);
    String url = page.url().orElse(null);
    PageFacts facts =
        MetadataReader.read(cut, new ElementPaths(cut.tree(), cut.runs()), url);
    RunMeasures measures = new RunMeasures(cut.runs(), cut.tree(), deadline);
    return PageSigns.of(cut, measures, facts.schemaTypes(), address(facts, url));
  }

  private static String address(PageFacts facts, String url) {
    return url != null ? url : facts.metadata().canonicalUrl().orElse(null);
  }
}
