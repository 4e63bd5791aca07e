package org.offprint.internal.html.body;

import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.evidence.PathStatistics;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.evidence.RunMeasures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.limit.Deadline;
import org.offprint.parse.ParseLimits;
import org.offprint.source.SavedPage;

/**
 * A page with more paragraphs than it has, each in the markup of its own: pages of a few paragraphs
 * are easily had, and what is learned of them must hold for a book.
 */
public final class LongerPage {
  /**
   * What a longer page is made of.
   *
   * @param runs its runs, in order
   * @param added for each run whether its text is one of those that were added
   */
  public record LongerRuns(List<PageRuns.PageRun> runs, boolean[] added) {}

  private final Document document;
  private final CutPage cut;
  private final int[] runsWithin;

  private LongerPage(SavedPage page) {
    document = PageRuns.document(page);
    cut =
        PageWalk.of(document, 0, Deadline.start(ParseLimits.builder().build()));
    runsWithin = new int[cut.tree().size()];
    for (Run run : cut.runs()) {
      runsWithin[run.place()] += run.isMedium() ? 0 : 1;
    }
    cut.tree().sumUp(runsWithin);
  }

  /**
   * The runs of a page behind each of whose paragraphs some more are put.
   *
   * @param labels for each run of text whether it belongs to the article
   * @param texts what the added paragraphs say, as many as are to be added at most
   * @param times how many are put behind each
   */
  public static LongerRuns of(
      SavedPage page, boolean[] labels, List<String> texts, int times) {
    LongerPage longer = new LongerPage(page);
    Set<String> added = new HashSet<>();
    Iterator<String> next = texts.iterator();
    for (Run run : longer.paragraphs(labels)) {
      for (int i = 0; i < times && next.hasNext(); i++) {
        String text = next.next();
        longer.add(run, text);
        added.add(text);
      }
    }
    List<PageRuns.PageRun> runs = PageRuns.of(longer.document, page);
    boolean[] which = new boolean[runs.size()];
    for (int i = 0; i < which.length; i++) {
      which[i] = added.contains(runs.get(i).text());
    }
    return new LongerRuns(runs, which);
  }

  /** The runs of the article that stand in places of the same name as most of its text. */
  private List<Run> paragraphs(boolean[] labels) {
    PathStatistics paths =
        new PathStatistics(
            cut.runs(),
            cut.tree(),
            new RunMeasures(cut.runs(), cut.tree(), Deadline.start(ParseLimits.builder().build())),
            2,
            Deadline.start(ParseLimits.builder().build()));
    Map<Integer, Integer> lengths = new HashMap<>();
    List<Run> kept = new ArrayList<>();
    int text = 0;
    for (Run run : cut.runs()) {
      if (!run.isMedium() && labels[text++] && run.linkLength() * 2 < run.length()) {
        kept.add(run);
        lengths.merge(paths.path(run.index()), run.length(), Integer::sum);
      }
    }
    int most = lengths.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    kept.removeIf(run -> lengths.get(paths.path(run.index())) < most);
    return kept;
  }

  private void add(Run run, String text) {
    if (runsWithin[run.place()] > 1) {
      Node last = run.leaves().get(run.leaves().size() - 1);
      while (last.parent() != run.owner()) {
        last = last.parent();
      }
      last.after(new TextNode(text));
      last.after(new Element("br"));
      last.after(new Element("br"));
      return;
    }
    Element unit = run.owner();
    int number = run.place();
    Element copy = bare(unit).text(text);
    while (cut.tree().parent(number) > 0
        && runsWithin[cut.tree().parent(number)] == 1
        && !cut.tree().tag(cut.tree().parent(number)).equals("body")) {
      number = cut.tree().parent(number);
      unit = cut.tree().element(number);
      copy = (Element) bare(unit).appendChild(copy);
    }
    unit.after(copy);
  }

  private static Element bare(Element element) {
    Element copy = element.shallowClone();
    copy.removeAttr("id");
    return copy;
  }
}
