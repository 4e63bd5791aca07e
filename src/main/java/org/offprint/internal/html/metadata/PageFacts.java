package org.offprint.internal.html.metadata;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.reference.ReferencePage;
import org.offprint.model.Metadata;

/**
 * What a page says about its article, and where readers see it said.
 *
 * @param metadata the facts, with all witnesses
 * @param title the title, or {@code null}
 * @param titleElement the number of the element that shows the title, or -1
 * @param bylineElement the number of the element that shows the byline, or -1
 * @param dateElement the number of the element that shows the date of publication, or -1
 * @param schemaTypes how many things of each type of schema.org the page describes, by the name of
 *     the type in lower case
 * @param reference what its parts are, if a program for wikis made it
 */
public record PageFacts(
    Metadata metadata,
    @Nullable String title,
    int titleElement,
    int bylineElement,
    int dateElement,
    Map<String, Integer> schemaTypes,
    ReferencePage reference) {}
