package org.offprint.internal.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Metadata;

/**
 * What a page says about its article, and where readers see it said.
 *
 * @param metadata the facts, with all witnesses
 * @param title the title, or {@code null}
 * @param titleElement the element that shows the title, or {@code null}
 * @param bylineElement the element that shows the byline, or {@code null}
 * @param dateElement the element that shows the date of publication, or {@code null}
 */
record PageFacts(
    Metadata metadata,
    @Nullable String title,
    @Nullable Element titleElement,
    @Nullable Element bylineElement,
    @Nullable Element dateElement) {}
