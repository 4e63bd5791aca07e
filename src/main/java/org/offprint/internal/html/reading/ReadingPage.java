package org.offprint.internal.html.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.header.HeaderPart;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.date.DatelineReader;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Role;

/**
 * A reading page that Offprint wrote. It declares what each of its parts is, so nothing has to be
 * guessed: the body is the body, whatever it contains.
 */
public final class ReadingPage {
  private static final String GENERATOR = "Offprint";

  /** The writer puts its own name among the first. */
  private static final int MOST_METAS = 50;

  private static final Verdict BODY = Verdict.keep(Rule.DECLARED_BODY, 1);
  private static final Verdict OTHER = Verdict.leaveOut(Rule.DECLARED_FURNITURE, 1);
  private static final Verdict HEADER = Verdict.leaveOut(Rule.DECLARED_HEADER, 1);

  private final PageTree tree;
  private final List<Run> runs;
  private final IntList metas;
  private final IntList times;

  /** What is known of the elements that were asked for, by number. */
  private final Map<Integer, Place> places = new HashMap<>();

  /** A part of the page. */
  private enum Place {
    BODY(ReadingPage.BODY, null),
    NOTES(ReadingPage.BODY, null),
    KICKER(ReadingPage.HEADER, HeaderPart.KICKER),
    TITLE(ReadingPage.HEADER, HeaderPart.TITLE),
    STANDFIRST(ReadingPage.HEADER, HeaderPart.STANDFIRST),
    BYLINE(ReadingPage.HEADER, HeaderPart.BYLINE),
    CREDIT(ReadingPage.HEADER, HeaderPart.CREDIT),
    OTHER(ReadingPage.OTHER, null);

    private final Verdict verdict;
    private final @Nullable HeaderPart part;

    Place(Verdict verdict, @Nullable HeaderPart part) {
      this.verdict = verdict;
      this.part = part;
    }
  }

  public ReadingPage(CutPage page) {
    this.tree = page.tree();
    this.runs = page.runs();
    this.metas = page.metadataElements().metas();
    this.times = page.metadataElements().times();
  }

  /** Whether Offprint wrote a page. */
  public static boolean isReadingPage(CutPage page) {
    IntList metas = page.metadataElements().metas();
    PageTree tree = page.tree();
    for (int i = 0; i < Math.min(metas.size(), MOST_METAS); i++) {
      if (tree.attribute(metas.get(i), "name").equals("generator")) {
        return tree.attribute(metas.get(i), "content").equals(GENERATOR);
      }
    }
    return false;
  }

  /** The names of the authors, in the order in which the head has them. */
  public List<String> authors() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < metas.size(); i++) {
      String content = tree.attribute(metas.get(i), "content");
      if (tree.attribute(metas.get(i), "name").equals("author") && !content.isBlank()) {
        names.add(content);
      }
    }
    return names;
  }

  /** The role of the contributor described in an element. */
  public Role role(int element) {
    String code = tree.attribute(element, "data-role");
    return code.matches("[a-z][a-z0-9:._-]*") ? Role.of(code) : Role.AUTHOR;
  }

  /** The element that shows a date in the header. */
  public Optional<Element> date(String property) {
    for (int i = 0; i < times.size(); i++) {
      if (tree.attribute(times.get(i), "itemprop").equals(property)) {
        return Optional.of(tree.element(times.get(i)));
      }
    }
    return Optional.empty();
  }

  /** The dateline that has a line of its own. */
  public Optional<Dateline> dateline() {
    for (Run run : runs) {
      int element = run.place();
      if (tree.attribute(element, "class").equals("dateline") && isPartOfArticle(element)) {
        Dateline.Builder line =
            DatelineReader.opening(run.text() + " – x")
                .map(found -> Dateline.builder().from(found))
                .orElseGet(Dateline::builder);
        return Optional.of(line.raw(run.text()).placement(DatelinePlacement.OWN_LINE).build());
      }
    }
    return Optional.empty();
  }

  /** One verdict for each run. */
  public List<Verdict> verdicts() {
    return runs.stream().map(run -> place(run.place()).verdict).toList();
  }

  /** Whether a run stands in the body; what opens the notes does not. */
  public boolean isInBody(Run run) {
    return place(run.place()) == Place.BODY;
  }

  /** The elements that describe contributors, by number. */
  public List<Integer> bios() {
    List<Integer> bios = new ArrayList<>();
    for (int i = 1; i < tree.size(); i++) {
      boolean bio =
          tree.attribute(i, "class").equals("bio")
              && !tree.attribute(i, "data-name").isBlank()
              && tree.attribute(tree.parent(i), "class").equals("contributors");
      if (bio && isPartOfArticle(tree.parent(i))) {
        bios.add(i);
      }
    }
    return bios;
  }

  /** What each run of the header is, by its index. */
  public Map<Integer, HeaderPart> parts() {
    Map<Integer, HeaderPart> parts = new HashMap<>();
    for (Run run : runs) {
      HeaderPart part = place(run.place()).part;
      if (part != null && !run.isMedium()) {
        parts.put(run.index(), part);
      }
    }
    return parts;
  }

  /** What an element is according to the outermost declaration around it. */
  private Place place(int element) {
    int at = element;
    while (at >= 0 && !places.containsKey(at)) {
      Place own = named(at);
      if (own != null) {
        places.put(at, own);
        break;
      }
      at = tree.parent(at);
    }
    Place found = at < 0 ? Place.OTHER : places.get(at);
    for (int inner = element; inner != at && inner >= 0; inner = tree.parent(inner)) {
      places.put(inner, found);
    }
    return found;
  }

  private @Nullable Place named(int element) {
    int around = tree.parent(element);
    if (around < 0 || !isPartOfArticle(element)) {
      return null;
    }
    String name = tree.attribute(element, "class");
    if (tree.tag(around).equals("article")) {
      return tree.attribute(element, "itemprop").equals("articleBody")
          ? Place.BODY
          : tree.attribute(element, "role").equals("doc-endnotes") ? Place.NOTES : null;
    }
    if (tree.tag(around).equals("header")) {
      return tree.tag(element).equals("h1")
          ? Place.TITLE
          : switch (name) {
            case "kicker" -> Place.KICKER;
            case "standfirst" -> Place.STANDFIRST;
            case "byline" -> Place.BYLINE;
            default -> null;
          };
    }
    return name.equals("byline") ? Place.CREDIT : null;
  }

  /** Whether it is a child of the page's article, of its header or its credits. */
  private boolean isPartOfArticle(int element) {
    int at = tree.parent(element);
    String tag = tree.tag(at);
    if (tag.equals("header") || tree.attribute(at, "class").equals("credits")) {
      at = tree.parent(at);
    }
    return at >= 0
        && tree.tag(at).equals("article")
        && tree.parent(at) >= 0
        && tree.tag(tree.parent(at)).equals("body");
  }
}
