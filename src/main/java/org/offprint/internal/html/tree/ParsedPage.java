package org.offprint.internal.html.tree;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.offprint.parse.LimitMet;

/**
 * The tree of a page.
 *
 * @param document the tree
 * @param contents what was taken out of it before it was parsed
 * @param limitMet the limit that the parser met, if any
 */
public record ParsedPage(Document document, MarkedContents contents, Optional<LimitMet> limitMet) {
  /** A page all of which is in its tree. */
  public static ParsedPage whole(Document document) {
    return new ParsedPage(document, MarkedContents.NONE, Optional.empty());
  }
}
