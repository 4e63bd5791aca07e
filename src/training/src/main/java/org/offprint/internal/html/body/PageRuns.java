package org.offprint.internal.html.body;

import org.offprint.internal.html.body.score.FeatureExtractor;
import org.offprint.internal.html.body.score.BodyFeature;
import org.offprint.internal.html.body.score.BodyModel;
import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.ElementPaths;
import org.offprint.internal.html.body.score.LearnedWords;
import org.offprint.internal.html.metadata.MetadataReader;
import org.offprint.internal.html.evidence.KindShares;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.evidence.RunMeasures;
import org.offprint.internal.html.metadata.PageFacts;
import org.offprint.internal.html.tree.PageParser;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.decode.SourceDecoder;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;
import org.offprint.source.SavedPage;

/** The text runs of a page as the library's scorer sees them. */
public final class PageRuns {
  private static final String[] KINDS = {
    "paragraph", "heading", "list-item", "quotation", "caption", "code", "table"
  };

  /**
   * A text run.
   *
   * @param text its words
   * @param kind what its tags make of it, in the words of the truth
   * @param path the number of its path of six elements
   * @param rule the rule that settles it before the scorer, or an empty text
   * @param kept whether that rule keeps it
   * @param features what the scorer knows about it
   */
  public record PageRun(
      String text, String kind, int path, String rule, boolean kept, int[] features) {
    /** Whether the scorer judges it. */
    public boolean isScored() {
      return rule.isEmpty();
    }
  }

  /** Of the source, from which the room for the elements of a page is taken. */
  static final int EXPECTED_LENGTH = 100_000;

  /** No kind is any more probable than another; the first is not an article. */
  private static final int[] UNKNOWN = {0, 1, 1, 1, 1, 1, 1};

  private PageRuns() {}

  /** Where the features begin that say how probable each kind of page is. */
  public static int firstKind() {
    return BodyFeature.FIRST_KIND.ordinal();
  }


  /** The names of the features, in their order. */
  public static List<String> features() {
    List<String> names = new ArrayList<>();
    for (BodyFeature feature : BodyFeature.values()) {
      names.add(feature.name());
    }
    return names;
  }

  /** How many features, the first ones, are known of a run before its words are read. */
  public static int featuresAtHand() {
    return BodyFeature.FIRST_READ.ordinal();
  }

  /** How large one unit of log odds is in scores. */
  public static int unit() {
    return BodyScorer.UNIT;
  }

  /** How a file of a model begins. */
  public static int magic() {
    return BodyModel.MAGIC;
  }

  /** The checksums of the tables of words that the features are from, by their names. */
  public static Map<String, Integer> words() {
    Map<String, Integer> words = new LinkedHashMap<>();
    LearnedWords.shipped().forEach(table -> words.put(table.name(), table.checksum()));
    return words;
  }

  /** The runs, in order; none if the scorer does not judge the page. */
  public static List<PageRun> of(SavedPage page) {
    return of(document(page), page);
  }

  /** The tree of a page. */
  static Document document(SavedPage page) {
    ParseLimits limits = ParseLimits.builder().build();
    DecodedSource source = new SourceDecoder().decode(page);
    return PageParser.parse(
            source.text(), page.url().orElse(""), limits, Deadline.start(limits))
        .document();
  }

  /** The runs of a page whose tree is at hand. */
  static List<PageRun> of(Document document, SavedPage page) {
    Deadline deadline = Deadline.start(ParseLimits.builder().build());
    CutPage cut = PageWalk.of(document, EXPECTED_LENGTH, deadline);
    PageFacts facts =
        MetadataReader.read(cut, new ElementPaths(cut.tree(), cut.runs()), page.url().orElse(null));
    RunMeasures measures = new RunMeasures(cut.runs(), cut.tree(), deadline);
    // Every page is judged, also one that may turn out to be empty: its kind is told afterwards.
    PageEvidence evidence =
        new PageEvidence(cut, measures, new KindShares(UNKNOWN), facts.title(), deadline);
    List<PageRun> runs = new ArrayList<>();
    if (BodyScorer.judges(evidence)) {
      FeatureExtractor features = new FeatureExtractor(evidence, false);
      for (Run run : evidence.runs()) {
        if (!run.isMedium()) {
          int[] row = features.of(run.index()).all().clone();
          Verdict verdict = BodyFinder.certain(evidence, run.index());
          runs.add(
              new PageRun(
                  run.text(),
                  KINDS[row[BodyFeature.KIND.ordinal()]],
                  evidence.far().path(run.index()),
                  verdict == null ? "" : verdict.rule().code(),
                  verdict != null && verdict.kept(),
                  row));
        }
      }
    }
    return runs;
  }
}
