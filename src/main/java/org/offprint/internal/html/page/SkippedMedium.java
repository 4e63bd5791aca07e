package org.offprint.internal.html.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/**
 * A medium of a page that makes no run of its own.
 *
 * @param element the medium
 * @param position how many runs stand before it
 * @param rule why it makes none
 * @param copyOf the picture of which it is a copy, or null
 */
record SkippedMedium(Element element, int position, Rule rule, @Nullable Element copyOf) {}
