package org.offprint.internal.html.held;

import org.jsoup.nodes.Document;
import org.offprint.internal.limit.Deadline;
import org.offprint.source.Resources;
import org.offprint.source.SiteRules;

/**
 * What is known about a page beside its source.
 *
 * @param rules rules for the pages of single sites
 * @param resources what was saved with it
 */
public record Surroundings(SiteRules rules, Resources resources) {
  /** Nothing. */
  static final Surroundings NONE = new Surroundings(SiteRules.NONE, Resources.NONE);

  /** Gives the frames of a page their documents, if these were saved with it. */
  void takeFrames(Document page, String source, Deadline deadline) {
    // Most pages have nothing beside them, and many no frame.
    if (resources != Resources.NONE && (source.contains("frame") || source.contains("FRAME"))) {
      FramesBeside.take(page, resources, deadline);
    }
  }
}
