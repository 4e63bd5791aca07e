package org.offprint.internal.html.tree;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.offprint.parse.LimitMet;

/**
 * The tree of a page.
 *
 * @param document the tree
 * @param limitMet what the parser could not do with the page, if there is such
 */
public record ParsedPage(Document document, Optional<LimitMet> limitMet) {}
