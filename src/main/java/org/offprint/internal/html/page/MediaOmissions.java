package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.MediumElement;
import org.offprint.internal.rule.Rule;
import org.offprint.parse.Omission;

/**
 * Finds the media of a page that its article does not show, so that each is in the article or in
 * the report.
 */
public final class MediaOmissions {
  /** Why a medium is left out that stands in kept text where none can be shown. */
  private static final Rule NO_PLACE = Rule.MEDIUM_WITHOUT_PLACE;

  private final CutPage page;
  private final ElementPaths paths;
  private final MediaLedger ledger;
  private final List<Omission> omissions = new ArrayList<>();

  private MediaOmissions(CutPage page, ElementPaths paths, MediaLedger ledger) {
    this.page = page;
    this.paths = paths;
    this.ledger = ledger;
  }

  /**
   * The media that are left out, first those of runs, in their order.
   *
   * @param rules what left out each run, or null for one that is kept
   * @param ledger which media the article shows
   */
  public static List<Omission> of(
      CutPage page, ElementPaths paths, @Nullable Rule[] rules, MediaLedger ledger) {
    MediaOmissions found = new MediaOmissions(page, paths, ledger);
    for (Run run : page.runs()) {
      found.add(run, rules[run.index()]);
    }
    for (SkippedMedium skipped : page.skippedMedia()) {
      found.addUnshown(skipped.element(), skipped.position(), skipped.rule());
    }
    found.omissions.addAll(ledger.again());
    return found.omissions;
  }

  private void add(Run run, @Nullable Rule rule) {
    if (run.isMedium()) {
      Element medium = (Element) run.leaves().get(0);
      if (!medium.normalName().equals("hr")) {
        addUnshown(medium, run.index(), rule);
      }
    } else if (run.leaves().size() > 1) {
      for (Node leaf : run.leaves()) {
        if (leaf instanceof Element element && MediumElement.isMedium(element)) {
          addUnshown(element, run.index(), rule);
        }
      }
    }
  }

  private void addUnshown(Element medium, int position, @Nullable Rule rule) {
    if (!ledger.isShown(medium)) {
      omissions.add(
          new Omission(
              (rule == null ? ruleInText(medium) : rule).code(),
              MediumElement.kind(medium),
              paths.of(medium, position),
              MediumElement.text(medium)));
    }
  }

  private Rule ruleInText(Element medium) {
    Rule known = ledger.rule(medium);
    if (known != null) {
      return known;
    }
    return MediumElement.address(medium).isEmpty() ? MediaLedger.NO_ADDRESS : NO_PLACE;
  }
}
