package org.offprint.internal.html.body.pass;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.body.score.BodyScorer;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.Page;
import org.offprint.internal.html.page.RunLinks;
import org.offprint.internal.html.page.UnseenWords;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.recognize.notice.ClosingCall;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.internal.rule.Rule;

/**
 * Keeps what stands between two kept runs of one box, unless something tells what else it is: a
 * caption, a header, a lone mark of a quotation, a button, a call to readers, an article of its
 * own, the names of the elements around it, that it is mostly links, a link with the words of a
 * title beside it, or a few words that are no sentence where no text stands. A score alone cuts
 * nothing out of the middle of a text.
 */
public final class WithinTextPass implements VerdictPass {
  /** Why a run is left out by its score, or by where it stands. */
  private static final Set<Rule> DOUBTED =
      Set.of(Rule.BODY_SCORER, Rule.UNLIKE_ITS_KIND, Rule.OUTSIDE_REGION);

  /** Letters and marks of a line, blanks not counted; longer ones are sentences of a text. */
  private static final int LONGEST_CREDIT = 100;

  private static final int LONGEST_LABEL = 30;
  private static final double MOSTLY = .5;

  private static final Verdict KEEP = Verdict.keep(Rule.WITHIN_TEXT, .6f);
  private static final Verdict CAPTION = Verdict.leaveOut(Rule.CAPTION_ALONE, .6f);
  private static final Verdict HEADER = Verdict.leaveOut(Rule.HEADER, .7f);
  static final Verdict DECORATION = Verdict.leaveOut(UnseenWords.DECORATION, .7f);
  private static final Verdict NAMED = Verdict.leaveOut(Rule.NAMED_APART, .7f);
  private static final Verdict BUTTON = Verdict.leaveOut(Rule.BUTTON, .8f);
  private static final Verdict CALL = Verdict.leaveOut(Rule.CLOSING_CALL, .7f);
  private static final Verdict LINKS = Verdict.leaveOut(Rule.MOSTLY_LINKS, .7f);
  private static final Verdict ARTICLE = Verdict.leaveOut(Rule.NESTED_ARTICLE, .7f);
  private static final Verdict TEASER = Verdict.leaveOut(Rule.TEASER_BOX, .7f);
  private static final Verdict REST = Verdict.leaveOut(Rule.REST_OF_BOX, .6f);
  private static final Verdict LABEL = Verdict.leaveOut(Rule.LOOSE_LABEL, .6f);

  @Override
  public void revise(Page page, Verdict[] verdicts) {
    if (!BodyScorer.judges(page)) {
      return;
    }
    @Nullable BetweenKept between = null;
    @Nullable KeptPieces pieces = null;
    int first = 0;
    while (first < verdicts.length && !verdicts[first].kept()) {
      first++;
    }
    int last = verdicts.length - 1;
    while (last > first && !verdicts[last].kept()) {
      last--;
    }
    for (int i = first + 1; i < last; i++) {
      if (!page.run(i).media() && isDoubted(verdicts[i])) {
        between = between == null ? new BetweenKept(page, verdicts) : between;
        pieces = pieces == null ? new KeptPieces(page) : pieces;
        int box = between.box(i);
        if (box >= 0) {
          int piece = between.piece(i, box);
          verdicts[i] = judge(page, between, i, box, piece);
          if (verdicts[i] == KEEP && piece >= 0) {
            pieces.add(i, piece);
          }
        }
      }
    }
    if (pieces != null) {
      pieces.rests().forEach(run -> verdicts[run] = REST);
    }
  }

  static boolean isDoubted(Verdict verdict) {
    return !verdict.kept() && DOUBTED.contains(verdict.rule());
  }

  static Verdict judge(Page page, BetweenKept between, int run, int box, int piece) {
    if (isCaption(page, run)) {
      return CAPTION;
    }
    if (page.has(run, Trait.HEADER)) {
      return HEADER;
    }
    if (page.has(run, Trait.QUOTATION) && !hasWord(page.run(run).text())) {
      return DECORATION;
    }
    if (between.isNamedApart(run, box)) {
      return NAMED;
    }
    if (between.isInButton(run, box)) {
      return BUTTON;
    }
    if (isCall(page.folded(run)) || isCallByLink(page, run)) {
      return CALL;
    }
    if (piece < 0) {
      return KEEP;
    }
    if (page.measures().linkDensityWithin(piece) >= MOSTLY) {
      return LINKS;
    }
    if (between.isNestedArticle(run, box)) {
      return ARTICLE;
    }
    if (between.holdsTitleLink(piece)) {
      return TEASER;
    }
    // Bare words between the parts of a box are no label of their own.
    boolean beside = page.measures().runsWithin(page.owner(run)) > 1;
    return !beside && isLooseLabel(page, run) ? LABEL : KEEP;
  }

  /** A quotation mark on a line of its own is drawn for the eye. */
  static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether a line asks its readers for something, if need be after a label and a colon. */
  private static boolean isCall(String folded) {
    int colon = folded.indexOf(": ");
    return ClosingCall.isOne(folded)
        || (colon > 0 && colon <= LONGEST_LABEL && ClosingCall.isOne(folded.substring(colon + 2)));
  }

  /** Whether the words of a link in a short line ask for something: the rest says what for. */
  private static boolean isCallByLink(Page page, int run) {
    if (page.measures().linkDensity(run) == 0 || page.measures().weight(run) > LONGEST_CREDIT) {
      return false;
    }
    return RunLinks.texts(page.run(run)).stream().anyMatch(words -> isCall(Tokens.fold(words)));
  }

  private static boolean isCaption(Page page, int run) {
    return page.has(run, Trait.CAPTION)
        || page.tree().around(page.owner(run), "figcaption") >= 0
        || (page.measures().weight(run) <= LONGEST_CREDIT
            && Words.CREDIT_WORDS.phrases().opening(page.folded(run)).isPresent());
  }

  /** A few words that are no sentence, in a place of a name where no text stands. */
  private static boolean isLooseLabel(Page page, int run) {
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
