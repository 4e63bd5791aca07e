package org.offprint.internal.html.held;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.internal.html.body.BodyFinder;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.HeldMarkup;
import org.offprint.internal.html.page.PageWalk;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.SkippedPiece;
import org.offprint.internal.html.page.UnseenPart;
import org.offprint.internal.html.site.SiteParts;
import org.offprint.internal.html.site.SiteRuleReader;
import org.offprint.internal.html.tree.PageParser;
import org.offprint.internal.html.tree.ParsedPage;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.limit.Limit;
import org.offprint.parse.ParseLimitException;
import org.offprint.parse.ParseLimits;

/**
 * Cuts a page together with the documents that it holds as text, in {@code srcdoc} of frames and in
 * markup for browsers without frames. Where the page has no article and a frame has one, the
 * frame's document takes the place of the frame; the words of all other documents are skipped.
 */
public final class HeldDocuments {
  /**
   * How many levels of documents inside documents are read. Each level escapes the markup of the
   * inner one once more, so that pages hardly have two; deeper markup is taken as text. At 2 or 8,
   * none of 509 pages changes.
   */
  private static final int DEEPEST = 4;

  /**
   * A page around a frame may have this much text of its own, by weight: a note of two sentences.
   * At 150 or 600, none of 509 pages changes.
   */
  private static final int NOTE = 300;

  /**
   * The document of a frame has at least this many times the text around it. At 1 or 4, none of 509
   * pages changes.
   */
  private static final int TIMES = 2;

  private final ParseLimits limits;
  private final Deadline deadline;
  private final Map<Node, String> words = new IdentityHashMap<>();
  private long elements;

  private HeldDocuments(ParseLimits limits, Deadline deadline) {
    this.limits = limits;
    this.deadline = deadline;
  }

  /**
   * Parses a page and reads it from top to bottom.
   *
   * @throws ParseLimitException if the page asks for more than the limits allow
   */
  public static CutPage cut(String html, String url, ParseLimits limits, Deadline deadline) {
    return cut(html, url, Surroundings.NONE, limits, deadline);
  }

  /**
   * The same with the rule for its site, if there is one, and with what was saved beside it.
   *
   * @throws ParseLimitException if the page asks for more than the limits allow
   */
  public static CutPage cut(
      String html, String url, Surroundings around, ParseLimits limits, Deadline deadline) {
    HeldDocuments documents = new HeldDocuments(limits, deadline);
    if (!around.rules().isEmpty()) {
      // Expressions may ask for anything, also for what scripts hold.
      ParsedPage whole = PageParser.parse(html, url, limits, deadline);
      around.takeFrames(whole.document(), html, deadline);
      SiteParts site = SiteRuleReader.read(around.rules(), whole.document(), url, deadline);
      CutPage cut = PageWalk.of(whole, html.length(), site, deadline);
      PageAddress.settle(cut);
      return documents.open(cut, html.length(), 0);
    }
    ParsedPage marked = PageParser.parseMarked(html, url, limits, deadline);
    around.takeFrames(marked.document(), html, deadline);
    CutPage cut = PageWalk.of(marked, html.length(), deadline);
    // Looked at before frames are opened, whose scripts may hold anything.
    if (!cut.tree().hasAllMarks()) {
      ParsedPage whole = PageParser.parse(html, url, limits, deadline);
      around.takeFrames(whole.document(), html, deadline);
      cut = PageWalk.of(whole, html.length(), deadline);
    }
    PageAddress.settle(cut);
    return documents.open(cut, html.length(), 0);
  }

  /** Opens the documents that a page holds. */
  private CutPage open(CutPage cut, int length, int level) {
    List<HeldMarkup> held = cut.skippedWords().held();
    if (held.isEmpty()) {
      return cut;
    }
    elements += level == 0 ? cut.tree().size() : 0;
    boolean shown = held.stream().anyMatch(HeldMarkup::shown);
    int own = shown ? text(cut) : Integer.MAX_VALUE;
    boolean opened = false;
    for (HeldMarkup markup : held) {
      deadline.check();
      opened |= read(markup, level, own);
    }
    CutPage whole = opened ? PageWalk.of(cut.parsed(), length, cut.site(), deadline) : cut;
    for (HeldMarkup rest : whole.skippedWords().held()) {
      String text = words.getOrDefault(rest.source(), "");
      whole.skippedWords().add(rest.rule(), rest.place(), rest.position(), text);
    }
    return whole;
  }

  /** Reads a document that is held, and says whether it is now shown in place of its frame. */
  private boolean read(HeldMarkup held, int level, int around) {
    if (level == DEEPEST) {
      words.put(held.source(), held.markup());
      return false;
    }
    String url = held.holder().baseUri();
    ParsedPage parsed = PageParser.parse(held.markup(), url, limits, deadline);
    Document document = parsed.document();
    elements += document.stream().count();
    if (elements > limits.elements()) {
      throw Limit.ELEMENTS.exceeded(limits.elements(), elements);
    }
    int length = held.markup().length();
    CutPage cut = open(PageWalk.of(parsed, length, deadline), length, level + 1);
    if (held.shown() && around <= NOTE && isArticle(cut, around)) {
      show(document, held.holder());
      return true;
    }
    words.put(held.source(), words(cut));
    return false;
  }

  private boolean isArticle(CutPage cut, int around) {
    int text = text(cut);
    return text > 0 && text >= TIMES * around;
  }

  /** How much text of a page reads like an article and is left out by no certain rule. */
  private int text(CutPage cut) {
    PageEvidence page = new PageEvidence(cut, null, deadline);
    int text = 0;
    for (Run run : cut.runs()) {
      int good = run.isMedium() ? 0 : page.measures().good(run.index());
      text += good > 0 && BodyFinder.certain(page, run.index()) == null ? good : 0;
    }
    return text;
  }

  /** Puts a document in place of its frame, with what the frame says about how it is shown. */
  private static void show(Document document, Element frame) {
    Element root = document.firstElementChild();
    if (root == null) {
      return;
    }
    for (Attribute attribute : frame.attributes()) {
      boolean source = attribute.getKey().equals("srcdoc") || attribute.getKey().equals("src");
      if (!source && !root.hasAttr(attribute.getKey())) {
        root.attr(attribute.getKey(), attribute.getValue());
      }
    }
    root.setBaseUri(document.baseUri());
    frame.replaceWith(root);
  }

  /** All words of a page, in their order. */
  private static String words(CutPage cut) {
    StringBuilder all = new StringBuilder();
    List<SkippedPiece> pieces = new ArrayList<>(cut.skippedWords().pieces());
    for (UnseenPart part : cut.unseen().parts()) {
      Run words = part.run();
      pieces.add(new SkippedPiece(part.rule(), words.place(), words.index() + 1, words.text()));
    }
    pieces.sort(Comparator.comparingInt(SkippedPiece::position));
    int next = 0;
    for (Run run : cut.runs()) {
      while (next < pieces.size() && pieces.get(next).position() <= run.index()) {
        all.append(pieces.get(next++).text()).append('\n');
      }
      all.append(run.text()).append(run.isMedium() ? "" : "\n");
    }
    for (SkippedPiece rest : pieces.subList(next, pieces.size())) {
      all.append(rest.text()).append('\n');
    }
    return all.toString();
  }
}
