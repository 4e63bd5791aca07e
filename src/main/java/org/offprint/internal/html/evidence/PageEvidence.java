package org.offprint.internal.html.evidence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.recognize.words.Tokens;

/**
 * The runs of a page with everything that rules ask about them, computed once from the tree. Rules
 * look at one run at a time and learn here how it compares with the others.
 */
public final class PageEvidence {
  /**
   * Pages with fewer text runs are unlike any that the model was made from: on these the other
   * rules decide. At 6, 3 of 509 pages change; at 24, none.
   */
  public static final int FEWEST_RUNS = 12;

  /**
   * The share of the good text at or above which an element is not a box beside it, but holds it.
   * At .15, 2 of 509 pages change; at .65, 5.
   */
  private static final double GOOD_PART = .3;

  /**
   * In characters; a shorter description must be all of a text, not only its beginning. At 25 or
   * 100, none of 509 pages changes.
   */
  private static final int CUT_DESCRIPTION = 50;

  /**
   * How many elements from a run up name the near place that it stands in. At 1, 49 of 509 pages
   * change; at 6, 15.
   */
  private static final int NEAR_LEVELS = 3;

  /** How many elements name the far one. At 3, 15 of 509 pages change; at 12, 4. */
  private static final int FAR_LEVELS = 6;

  /**
   * In characters; shorter texts are the same in another case and with other marks. At 50, 3 of 509
   * pages change; at 200, none.
   */
  private static final int SHORT = 100;

  /**
   * Punctuation and spaces at the ends of a text that folding removes. At 16 or 64, none of 509
   * pages changes.
   */
  private static final int FOLDED_AWAY = 32;

  private final List<Run> runs;
  private final Run[] runAt;
  private final PageTree tree;
  private final RunMeasures measures;
  private final KindShares kinds;
  private final ElementTraits traits;
  private final PathStatistics near;
  private final PathStatistics far;
  private final byte[] headingLevels;
  private final @Nullable String[] folded;
  private final RepeatedTexts texts;
  private final boolean declared;
  private final SiteText siteText;
  private final boolean[] inRegion;
  private final @Nullable String title;
  private final String titleWithMarks;
  private final List<String> descriptions;
  private final String declaredText;
  private final int titleRun;
  private int firstOfBest = -1;
  private int lastOfBest = -1;
  private int textRuns;

  /** The weight of the good text that is not hidden, or -1 before it is asked for. */
  private int shown = -1;

  /**
   * Of a page that is known to be an article.
   *
   * @param cut the page as it was cut
   * @param title the title of the article, which its text does not repeat, or {@code null}
   */
  public PageEvidence(CutPage cut, @Nullable String title, Deadline deadline) {
    this(
        cut,
        new RunMeasures(cut.runs(), cut.tree(), deadline),
        KindShares.UNKNOWN,
        title,
        deadline);
  }

  /**
   * @param cut the page as it was cut
   * @param measures the lengths of its runs
   * @param kinds how probable it is to be of each kind
   * @param title the title of the article, which its text does not repeat, or {@code null}
   */
  public PageEvidence(
      CutPage cut,
      RunMeasures measures,
      KindShares kinds,
      @Nullable String title,
      Deadline deadline) {
    this.measures = measures;
    this.kinds = kinds;
    runs = cut.runs();
    runAt = runs.toArray(new Run[0]);
    siteText = SiteText.of(cut);
    descriptions = new ArrayList<>();
    for (String description : Descriptions.of(cut)) {
      descriptions.add(Tokens.fold(description));
    }
    declaredText = DeclaredText.of(cut);
    tree = cut.tree();
    traits = new ElementTraits(tree, measures, deadline);
    near = new PathStatistics(runs, tree, measures, NEAR_LEVELS, deadline);
    far = new PathStatistics(runs, tree, measures, FAR_LEVELS, deadline);
    headingLevels = new byte[runs.size()];
    folded = new String[runs.size()];
    texts = new RepeatedTexts(runs.size());
    for (Run run : runs) {
      deadline.check();
      int i = run.index();
      headingLevels[i] = (byte) (run.isMedium() ? 0 : RunElements.headingLevel(run));
      texts.add(i, repeatable(i));
      textRuns += run.isMedium() ? 0 : 1;
      if (far.isBest(i) && measures.good(i) > 0) {
        firstOfBest = firstOfBest < 0 ? i : firstOfBest;
        lastOfBest = i;
      }
    }
    TextRegion region =
        isSmall() ? TextRegion.ofSmall(tree, measures) : TextRegion.of(tree, measures);
    inRegion = region.elements();
    declared = isSmall() && region.isDeclared();
    this.title = title == null ? null : Tokens.fold(title);
    titleWithMarks = title == null ? "" : Tokens.foldWithMarks(title);
    titleRun = findTitle();
  }

  private int findTitle() {
    int firstHeading = -1;
    for (Run run : runs) {
      int i = run.index();
      if (isHeading(i)) {
        if (isTitle(i)) {
          return i;
        }
        boolean top = firstHeading < 0 && tree.tag(owner(i)).equals("h1");
        firstHeading = top ? i : firstHeading;
      }
    }
    return firstHeading;
  }

  public List<Run> runs() {
    return runs;
  }

  public Run run(int run) {
    return runAt[run];
  }

  /** How many runs are text. */
  public int textRuns() {
    return textRuns;
  }

  /** Whether they are so few that only rules judge them. */
  public boolean isSmall() {
    return textRuns < FEWEST_RUNS;
  }

  /** Whether it is a small page whose region declares itself the article. */
  public boolean declaresSmallArticle() {
    return declared;
  }

  /**
   * Whether a run stands in the region of a small page, where a sentence is text however short it
   * is.
   */
  public boolean isInSmallRegion(int run) {
    return isSmall() && isInRegion(run);
  }

  /** The number of the element that a run belongs to. */
  public int owner(int run) {
    return runAt[run].place();
  }

  public PageTree tree() {
    return tree;
  }

  public RunMeasures measures() {
    return measures;
  }

  /** How probable it is for the page to be of each kind. */
  public KindShares kinds() {
    return kinds;
  }

  /** The text that a rule for the site has found. */
  public SiteText siteText() {
    return siteText;
  }

  /** Paths of three elements. */
  public PathStatistics near() {
    return near;
  }

  /** Paths of six elements. */
  public PathStatistics far() {
    return far;
  }

  /** Whether a run stands in something with a trait. */
  public boolean has(int run, Trait trait) {
    return traits.has(owner(run), trait);
  }

  /** Whether a run is in the element that holds most of the good text. */
  public boolean isInRegion(int run) {
    return inRegion[owner(run)];
  }

  /** Whether an element a few levels around a run holds a good part of the text. */
  public boolean isAmongText(int run) {
    int at = owner(run);
    for (int i = 0; i <= NEAR_LEVELS && at >= 0; i++) {
      if (measures.goodShare(at) >= GOOD_PART) {
        return true;
      }
      at = tree.parent(at);
    }
    return false;
  }

  /** Whether an element holds a good part of the text. */
  public boolean isLarge(int element) {
    return measures.goodShare(element) >= GOOD_PART;
  }

  /** Whether a good part of the text stands in no element that is hidden by its own attributes. */
  public boolean showsText() {
    if (shown < 0) {
      shown = measures.goodWithin(0);
      int at = 0;
      while (at < tree.size()) {
        boolean hidden = (tree.boxTraits(at) & Trait.HIDDEN.bit()) != 0;
        shown -= hidden ? measures.goodWithin(at) : 0;
        at = hidden ? tree.end(at) : at + 1;
      }
    }
    return shown >= GOOD_PART * measures.goodWithin(0);
  }

  /** The first good run on the best path, or -1. */
  public int firstOfBest() {
    return firstOfBest;
  }

  /** The last good run on the best path, or -1. */
  public int lastOfBest() {
    return lastOfBest;
  }

  /** The run that shows the title, else the first main heading, or -1. */
  public int titleRun() {
    return titleRun;
  }

  /** Whether a run's words are those of the title. */
  public boolean isTitle(int run) {
    return title != null && !title.isEmpty() && isFolded(run, title);
  }

  /** Whether a run has a folded text, which is never longer than the text itself. */
  public boolean isFolded(int run, String text) {
    int length = runAt[run].text().length();
    boolean sized = length >= text.length() && length <= 2 * text.length() + FOLDED_AWAY;
    return sized && text.equals(folded(run));
  }

  /** Whether the page's head describes the article with the words that a run has or opens with. */
  public boolean isDescription(int run) {
    String text = folded(run);
    for (String description : descriptions) {
      boolean cut = description.length() >= CUT_DESCRIPTION && text.startsWith(description);
      boolean longer = text.length() >= CUT_DESCRIPTION && description.startsWith(text);
      if (cut || longer || description.equals(text)) {
        return true;
      }
    }
    return false;
  }

  /** What the page's head says the article is about, as word lists write it. */
  public List<String> descriptions() {
    return descriptions;
  }

  /** The text that the page declares to be the article's, or an empty one. */
  public String declaredText() {
    return declaredText;
  }

  /** The title in lower case with its diacritics, or an empty text. */
  public String titleWithMarks() {
    return titleWithMarks;
  }

  /** The title as word lists write it, or an empty text. */
  public String title() {
    return title == null ? "" : title;
  }

  /** The text of a run as word lists write it. */
  public String folded(int run) {
    String known = folded[run];
    if (known == null) {
      known = Tokens.fold(runAt[run].text());
      folded[run] = known;
    }
    return known;
  }

  /** The first run of text from a run on, or -1. */
  public int textFrom(int run) {
    int at = run;
    while (at < runs.size() && runAt[at].isMedium()) {
      at++;
    }
    return at < runs.size() ? at : -1;
  }

  /** How many different texts the runs have. */
  public int texts() {
    return texts.size();
  }

  /** The number of the text of a run among the different ones, from 0 on. */
  public int text(int run) {
    return texts.text(run);
  }

  /** How many runs have the text of a run. */
  public int count(int run) {
    return texts.count(run);
  }

  /** Whether the page has any text that reads like an article. */
  public boolean hasArticle() {
    return tree.size() > 0 && measures.goodWithin(0) > 0;
  }

  /**
   * Whether nothing is to be kept: nothing reads like a paragraph, on a page that would be an
   * article if it were anything; a wiki page may be a table or a list.
   */
  public boolean isEmpty() {
    return !hasArticle() && kinds.isSurelyArticle();
  }

  /**
   * What counts as the same text: short texts are repeated in other case and with other
   * punctuation.
   */
  private String repeatable(int run) {
    String text = runAt[run].text();
    if (text.length() > SHORT) {
      return text;
    }
    return Tokens.hasMarks(text) ? Tokens.foldWithMarks(text) : folded(run);
  }

  public boolean isHeading(int run) {
    return headingLevel(run) > 0;
  }

  /** The level from 1 to 6, or 0 if a run is not in a heading. */
  public int headingLevel(int run) {
    return headingLevels[run];
  }
}
