package org.offprint.internal.html.body.pass;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.MediaSize;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.Page;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps the picture or film that stands between the title of an article and its first paragraph, in
 * the same article, though outside the part that holds the text; with its caption.
 */
public final class LeadPicturePass implements VerdictPass {
  /** Boxes in which a picture is about something else. */
  private static final Trait[] APART = {
    Trait.HIDDEN,
    Trait.CONSENT,
    Trait.DIALOG,
    Trait.NAVIGATION,
    Trait.FOOTER,
    Trait.ASIDE,
    Trait.FORM,
    Trait.LIST,
    Trait.LINK,
    Trait.COMMENTS,
    Trait.RELATED,
    Trait.SHARE,
    Trait.SUBSCRIPTION,
    Trait.ADVERTISEMENT,
    Trait.BYLINE,
  };

  /** Why a line of a caption is left out that the picture brings back. */
  private static final Set<Rule> FOR_ITS_PLACE =
      Set.of(Rule.BODY_SCORER, Rule.BEFORE_TEXT, Rule.OUTSIDE_REGION, Rule.MEDIUM_OUTSIDE_TEXT);

  private static final Verdict KEEP = Verdict.keep(Rule.LEAD_PICTURE, .7f);

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    int first = firstParagraph(page, verdicts);
    if (first < 0 || page.titleRun() < 0) {
      return;
    }
    for (int i = page.titleRun() + 1; i < first; i++) {
      if (page.run(i).media() && !isLine(page, i)) {
        Element figure = figureAround(page.run(i).owner());
        if (verdicts[i].kept()) {
          return;
        }
        if (figure != null && isLead(page, i, first)) {
          keep(page, verdicts, figure, i);
          return;
        }
      }
    }
  }

  private static int firstParagraph(Page page, Verdict[] verdicts) {
    int best = page.firstOfBest();
    if (best >= 0 && verdicts[best].kept()) {
      return best;
    }
    for (int i = 0; i < verdicts.length; i++) {
      boolean text = !page.run(i).media() && !page.isHeading(i) && !page.has(i, Trait.FIGURE);
      if (text && verdicts[i].kept() && verdicts[i].rule() != Rule.STANDFIRST) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLine(Page page, int run) {
    return page.run(run).leaves().get(0).normalName().equals("hr");
  }

  private static boolean isLead(Page page, int run, int first) {
    for (Trait trait : APART) {
      if (page.has(run, trait)) {
        return false;
      }
    }
    Element medium = (Element) page.run(run).leaves().get(0);
    Element article = articleAround(medium);
    return article != null && !MediaSize.isSmall(medium) && isAround(article, page, first);
  }

  /** Keeps all that the figure shows, and the captions that only their place left out. */
  private static void keep(Page page, Verdict[] verdicts, Element figure, int run) {
    for (int i = run; i < verdicts.length && figureAround(page.run(i).owner()) == figure; i++) {
      boolean part = page.run(i).media() || isCaption(page, i, figure);
      if (part && FOR_ITS_PLACE.contains(verdicts[i].rule())) {
        verdicts[i] = KEEP;
      }
    }
  }

  private static boolean isCaption(Page page, int run, Element figure) {
    for (Element at = page.run(run).owner(); at != null && at != figure; at = at.parent()) {
      if (at.normalName().equals("figcaption")) {
        return true;
      }
    }
    return page.has(run, Trait.CAPTION);
  }

  private static @Nullable Element figureAround(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.normalName().equals("figure")) {
        return at;
      }
    }
    return null;
  }

  private static @Nullable Element articleAround(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.normalName().equals("article") || at.normalName().equals("main")) {
        return at;
      }
    }
    return null;
  }

  private static boolean isAround(Element outer, Page page, int run) {
    for (Element at = page.run(run).owner(); at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
