package org.offprint.internal.html.body.pass;

import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.RunLinks;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.recognize.notice.ClosingCall;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Judges what stands between two kept runs of one box: it is text like them, unless it is a
 * caption, a button, a call, a box of links or the like.
 */
final class BetweenVerdicts {
  /**
   * Characters of a line, not counting spaces; longer ones are sentences of a text. At 50, 2 of 509
   * pages change; at 200, none.
   */
  private static final int LONGEST_CREDIT = 100;

  /**
   * In letters and marks; a longer text is more than a label. At 15, 16 of 509 pages change; at 60,
   * 11.
   */
  private static final int LONGEST_LABEL = 30;

  /**
   * The share of linked text at or above which a box leads elsewhere. At .25, 14 of 509 pages
   * change; at .75, 2.
   */
  private static final double MOSTLY = .5;

  /** Of a sentence that is a link; a shorter one is a title. */
  private static final int FEWEST_WORDS = 8;

  private static final Verdict KEEP = Verdict.keep(Rule.WITHIN_TEXT, .6f);
  private static final Verdict CAPTION = Verdict.leaveOut(Rule.CAPTION_ALONE, .6f);
  private static final Verdict HEADER = Verdict.leaveOut(Rule.HEADER, .7f);
  private static final Verdict NAMED = Verdict.leaveOut(Rule.NAMED_APART, .7f);
  private static final Verdict BUTTON = Verdict.leaveOut(Rule.BUTTON, .8f);
  private static final Verdict CALL = Verdict.leaveOut(Rule.CLOSING_CALL, .7f);
  private static final Verdict LINKS = Verdict.leaveOut(Rule.MOSTLY_LINKS, .7f);
  private static final Verdict ARTICLE = Verdict.leaveOut(Rule.NESTED_ARTICLE, .7f);
  private static final Verdict TEASER = Verdict.leaveOut(Rule.TEASER_BOX, .7f);
  private static final Verdict LABEL = Verdict.leaveOut(Rule.LOOSE_LABEL, .6f);

  private final PageEvidence page;
  private final BetweenKept between;

  /** For the verdicts as they are now. */
  BetweenVerdicts(PageEvidence page, Verdict[] verdicts) {
    this.page = page;
    this.between = new BetweenKept(page, verdicts);
  }

  /** The innermost element around a run that has kept text on both sides of it, or -1. */
  int box(int run) {
    return between.box(run);
  }

  /** The outermost element inside a box that holds a run and nothing that is kept, or -1. */
  int piece(int run, int box) {
    return between.piece(run, box);
  }

  /**
   * The verdict on a run inside a box.
   *
   * @param piece the piece of the box that the run is in, as {@link #piece} says
   */
  Verdict of(int run, int box, int piece) {
    if (isCaption(run)) {
      return CAPTION;
    }
    if (page.has(run, Trait.HEADER)) {
      return HEADER;
    }
    if (page.has(run, Trait.QUOTATION) && DrawnMarks.areAll(page.run(run).text())) {
      return DrawnMarks.LEAVE_OUT;
    }
    if (between.isNamedApart(run, box)) {
      return NAMED;
    }
    if (between.isInButton(run, box)) {
      return BUTTON;
    }
    if (isCall(page.folded(run)) || isCallByLink(run)) {
      return CALL;
    }
    if (piece < 0) {
      return KEEP;
    }
    if (page.measures().linkDensityWithin(piece) >= MOSTLY) {
      return isLinkedSentence(run, box) ? KEEP : LINKS;
    }
    if (between.isNestedArticle(run, box)) {
      return ARTICLE;
    }
    if (between.holdsTitleLink(piece)) {
      return TEASER;
    }
    // Bare words between the parts of a box are not a label of their own.
    boolean beside = page.measures().runsWithin(page.owner(run)) > 1;
    return !beside && isLooseLabel(run) ? LABEL : KEEP;
  }

  /** Whether a paragraph beside others is a sentence that is a link as a whole. */
  boolean isLinkedSentence(int run, int box) {
    String text = page.run(run).text();
    int owner = page.owner(run);
    return page.tree().tag(owner).equals("p")
        && page.tree().parent(owner) == box
        && page.run(run).links() == 1
        && Sentences.ends(text)
        && Tokens.count(text) >= FEWEST_WORDS
        && Words.RELATED_OPENERS.phrases().opening(page.folded(run)).isEmpty();
  }

  /** Whether a line asks its readers for something, if need be after a label and a colon. */
  private static boolean isCall(String folded) {
    int colon = folded.indexOf(": ");
    return ClosingCall.matches(folded)
        || (colon > 0
            && colon <= LONGEST_LABEL
            && ClosingCall.matches(folded.substring(colon + 2)));
  }

  /** Whether the words of a link in a short line ask for something: the rest says what for. */
  private boolean isCallByLink(int run) {
    if (page.measures().linkDensity(run) == 0 || page.measures().weight(run) > LONGEST_CREDIT) {
      return false;
    }
    for (String words : RunLinks.texts(page.run(run))) {
      if (isCall(Tokens.fold(words))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCaption(int run) {
    return page.has(run, Trait.CAPTION)
        || page.tree().around(page.owner(run), "figcaption") >= 0
        || (page.measures().weight(run) <= LONGEST_CREDIT
            && Words.CREDIT_WORDS.phrases().opening(page.folded(run)).isPresent());
  }

  /** A few words that are not a sentence, in a place whose path has no text. */
  private boolean isLooseLabel(int run) {
    String text = page.run(run).text();
    return page.near().strength(run) == 0
        && page.measures().weight(run) <= LONGEST_LABEL
        && !page.isHeading(run)
        && !page.tree().tag(page.owner(run)).equals("p")
        && !page.has(run, Trait.LIST)
        && !page.has(run, Trait.TABLE)
        && !page.has(run, Trait.QUOTATION)
        && !page.has(run, Trait.PREFORMATTED)
        && Character.isLetterOrDigit(text.charAt(text.length() - 1));
  }
}
