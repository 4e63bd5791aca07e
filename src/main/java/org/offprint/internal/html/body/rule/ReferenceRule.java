package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.reference.ReferencePart;
import org.offprint.internal.html.verdict.RunRule;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.rule.Rule;

/**
 * Decides by the names that programs for wikis and manuals give the parts of their pages: all of
 * the text is kept, also tables, boxes of facts and lists of sources, and only furniture is left
 * out.
 */
public final class ReferenceRule implements RunRule {
  /**
   * The share of linked text from which a box is one of links. Of ten such boxes on the development
   * pages, the two that are tables of the text have .40 and .68, the others .81 and more.
   */
  private static final double MOSTLY_LINKS = .75;

  @Override
  public @Nullable Verdict judge(PageEvidence page, int run) {
    ReferencePage reference = page.kinds().reference();
    if (reference == null) {
      return null;
    }
    ReferencePart part = reference.part(page.run(run));
    return switch (part) {
      case UNKNOWN -> null;
      case OUTSIDE ->
          page.isLarge(reference.text()) ? Verdict.leaveOut(Rule.OUTSIDE_REGION, .9f) : null;
      case TEXT, CAPTION, SIGNATURE -> text(page, run);
      case HATNOTE -> Verdict.keep(Rule.HATNOTE, .9f);
      case INFO_BOX -> isHidden(page, run) ? null : Verdict.keep(Rule.INFO_BOX, .9f);
      case TOC -> Verdict.leaveOut(Rule.TOC, .9f);
      case MAINTENANCE -> Verdict.leaveOut(Rule.MAINTENANCE_BOX, .9f);
      case COORDINATES -> Verdict.leaveOut(Rule.COORDINATES, .9f);
      case LINK_BOX ->
          isTable(page, reference, run)
              ? Verdict.keep(Rule.REFERENCE_TEXT, .7f)
              : Verdict.leaveOut(Rule.NAVIGATION, .9f);
      case FURNITURE -> Verdict.leaveOut(Rule.NAVIGATION, .9f);
      case UNSEEN -> Verdict.leaveOut(Rule.HIDDEN, .9f);
    };
  }

  /** What is hidden may be folded text or no text: that is for others to say. */
  private static @Nullable Verdict text(PageEvidence page, int run) {
    if (isHidden(page, run) || page.has(run, Trait.RELATED)) {
      return null;
    }
    boolean sign = page.run(run).linkLength() == page.run(run).length() && isSign(page, run);
    return sign ? Verdict.leaveOut(Rule.NAVIGATION, .9f) : Verdict.keep(Rule.REFERENCE_TEXT, .9f);
  }

  /** Whether a run of text has neither letters nor digits. */
  private static boolean isSign(PageEvidence page, int run) {
    return !page.run(run).isMedium()
        && page.run(run).text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Whether a box that is named as one of links has text around it and more than links in it. */
  private static boolean isTable(PageEvidence page, ReferencePage reference, int run) {
    int box = reference.whole(page.owner(run));
    return reference.text() >= 0
        && page.measures().isBetweenGood(box, reference.text())
        && page.measures().linkDensityWithin(box) < MOSTLY_LINKS;
  }

  private static boolean isHidden(PageEvidence page, int run) {
    return page.has(run, Trait.UNSEEN) || page.has(run, Trait.HIDDEN);
  }
}
