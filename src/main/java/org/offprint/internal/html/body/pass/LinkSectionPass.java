package org.offprint.internal.html.body.pass;

import java.util.HashMap;
import java.util.Map;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.BoxKind;
import org.offprint.internal.html.evidence.OutermostBox;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.verdict.DoubtedRules;
import org.offprint.internal.html.verdict.Verdict;
import org.offprint.internal.html.verdict.VerdictPass;
import org.offprint.internal.rule.Rule;

/**
 * Keeps a section of links, such as "See also", that is one of the sections of a text: its heading
 * stands where other kept headings do and has an id, as they have, and its list stands among their
 * paragraphs. Encyclopedias and manuals are like that; boxes that link elsewhere have headings of
 * their own kind.
 */
public final class LinkSectionPass implements VerdictPass, BoxKind {
  /**
   * How many headings that are kept show where those of the text stand. At 1 or 4, 1 of 509 pages
   * changes.
   */
  private static final int FEWEST_OTHERS = 2;

  /** Why a heading or a link is left out that its section brings back. */
  private static final DoubtedRules DOUBTED =
      DoubtedRules.ofScoreAndPlace(
          Rule.NAMED_APART,
          Rule.LABEL,
          Rule.TOPICS,
          Rule.RELATED,
          Rule.REPEATED,
          Rule.LINK_LIST,
          Rule.MOSTLY_LINKS);

  private static final Verdict KEEP = Verdict.keep(Rule.LINK_SECTION, .6f);

  @Override
  public void revise(PageEvidence page, Verdict[] verdicts) {
    OutermostBox lists = new OutermostBox(page, this);
    Map<Integer, Integer> keptAtPath = new HashMap<>();
    for (int i = 0; i < verdicts.length; i++) {
      if (page.run(i).isMedium() || !isNamedHeading(page, i)) {
        continue;
      }
      int path = page.far().path(i);
      if (verdicts[i].kept()) {
        keptAtPath.put(path, keptAtPath.getOrDefault(path, 0) + 1);
      } else if (keptAtPath.getOrDefault(path, 0) >= FEWEST_OTHERS
          && DOUBTED.decided(verdicts[i])) {
        keepSection(page, verdicts, lists, i);
      }
    }
  }

  private static void keepSection(
      PageEvidence page, Verdict[] verdicts, OutermostBox lists, int heading) {
    PageTree tree = page.tree();
    int first = page.textFrom(heading + 1);
    int list = first < 0 || !page.has(first, Trait.LIST) ? -1 : lists.around(first);
    if (list < 0 || !tree.contains(tree.parent(list), page.owner(heading))) {
      return;
    }
    verdicts[heading] = KEEP;
    for (int i = first; i < verdicts.length && tree.contains(list, page.owner(i)); i++) {
      if (!page.run(i).isMedium() && DOUBTED.leftOut(verdicts[i])) {
        verdicts[i] = KEEP;
      }
    }
  }

  @Override
  public boolean holds(PageTree tree, int element) {
    return (tree.kind(element).structure() & Trait.LIST.bit()) != 0;
  }

  private static boolean isNamedHeading(PageEvidence page, int run) {
    return page.isHeading(run) && page.tree().hasAttribute(page.owner(run), "id");
  }
}
