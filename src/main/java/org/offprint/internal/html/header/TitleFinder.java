package org.offprint.internal.html.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.evidence.PageEvidence;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;
import org.offprint.internal.html.page.UnseenWords;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.internal.html.reference.ReferencePart;
import org.offprint.internal.recognize.words.Tokens;

/**
 * Finds the runs that show the title. Which runs say it, and at which heading the article begins,
 * {@link PageEvidence} knows; of those that say it, the one in the element that the title was read
 * from is chosen, else that heading, else the first. Where none says all of it, the runs of that
 * element may do so together.
 */
final class TitleFinder {
  private final PageEvidence page;
  private final int element;

  /**
   * @param element the element that the title was read from, or -1
   */
  TitleFinder(PageEvidence page, int element) {
    this.page = page;
    this.element = element;
  }

  /** Notes the runs of the title as parts of the header; returns the last one of it, or -1. */
  int find(Map<Integer, HeaderPart> parts) {
    if (page.title().isEmpty()) {
      return -1;
    }
    int heading = page.titleRun();
    int chosen = heading >= 0 && page.isTitle(heading) ? heading : -1;
    for (Run run : page.runs()) {
      if (saysTitle(run)) {
        parts.put(run.index(), HeaderPart.TITLE_AGAIN);
        boolean better = chosen < 0 || isInside(run);
        chosen = better ? run.index() : chosen;
      }
    }
    if (chosen < 0) {
      return together(parts);
    }
    parts.put(chosen, HeaderPart.TITLE);
    return chosen;
  }

  private boolean saysTitle(Run run) {
    return !run.isMedium() && page.isTitle(run.index()) && !isInInfoBox(run);
  }

  /** The box of facts of a wiki page has a title of its own. */
  private boolean isInInfoBox(Run run) {
    ReferencePage reference = page.kinds().reference();
    return reference != null && reference.part(run) == ReferencePart.INFO_BOX;
  }

  /** The last run of a title element whose runs make the title together, or -1. */
  private int together(Map<Integer, HeaderPart> parts) {
    List<Run> inside = new ArrayList<>();
    List<Run> shown = new ArrayList<>();
    for (Run run : page.runs()) {
      if (!run.isMedium() && isInside(run)) {
        inside.add(run);
        if (isShown(run.place())) {
          shown.add(run);
        }
      }
    }
    // Most pages hide what is not part of the title; some hide all of it, or need what is hidden.
    List<Run> title = spell(shown) ? shown : spell(inside) ? inside : List.of();
    for (Run run : title) {
      parts.put(run.index(), HeaderPart.TITLE);
    }
    return title.isEmpty() ? -1 : title.get(title.size() - 1).index();
  }

  private boolean spell(List<Run> parts) {
    StringBuilder words = new StringBuilder();
    for (Run run : parts) {
      words.append(words.isEmpty() ? "" : " ").append(run.text());
    }
    return !parts.isEmpty() && Tokens.fold(words.toString()).equals(page.title());
  }

  /** Whether no element in the title is hidden. */
  private boolean isShown(int inside) {
    PageTree tree = page.tree();
    for (int at = inside; at > element; at = tree.parent(at)) {
      boolean box = (tree.boxTraits(at) & Trait.HIDDEN.bit()) != 0;
      if (box || UnseenWords.isHidden(tree, at)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInside(Run run) {
    return element >= 0 && RunElements.areWithin(page.tree(), element, run);
  }
}
