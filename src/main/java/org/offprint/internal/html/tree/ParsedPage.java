package org.offprint.internal.html.tree;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.offprint.parse.LimitMet;

/**
 * The tree of a page.
 *
 * @param document the tree
 * @param scripts what the scripts and style sheets in it contain
 * @param limitMet the limit that the parser met, if any
 */
public record ParsedPage(Document document, ScriptContents scripts, Optional<LimitMet> limitMet) {
  /** A page all of which is in its tree. */
  public static ParsedPage whole(Document document) {
    return new ParsedPage(document, ScriptContents.NONE, Optional.empty());
  }
}
