package org.offprint.internal.html.tree;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.offprint.parse.LimitMet;

/**
 * The tree of a page.
 *
 * @param document the tree
 * @param limitMet the limit that the parser met, if any
 */
public record ParsedPage(Document document, Optional<LimitMet> limitMet) {}
