package org.offprint.internal.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Metadata;

record PageFacts(
    Metadata metadata,
    @Nullable String title,
    @Nullable Element titleElement,
    @Nullable Element bylineElement,
    @Nullable Element dateElement) {}
