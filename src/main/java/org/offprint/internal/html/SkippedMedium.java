package org.offprint.internal.html;

import org.jsoup.nodes.Element;

/**
 * A medium of a page that makes no run of its own.
 *
 * @param element the medium
 * @param position how many runs stand before it
 * @param rule why it makes none
 */
record SkippedMedium(Element element, int position, String rule) {}
