package org.offprint.internal.html.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.internal.rule.Rule;

/**
 * Markup that a page holds as if it were text: the document of a frame, or markup for browsers
 * without frames.
 *
 * @param source the node that has it
 * @param holder the element that has it
 * @param rule why its words are not text of the page
 * @param place the number of the element to report its words by
 * @param position the number of the run it stands in or before
 * @param markup the markup
 * @param shown whether readers see it
 */
public record HeldMarkup(
    Node source,
    Element holder,
    Rule rule,
    int place,
    int position,
    String markup,
    boolean shown) {}
