package org.offprint.internal.html.post;

import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;
import org.offprint.model.Speaker;

/**
 * A post of a page.
 *
 * @param element the number of the element that holds it
 * @param text the number of the element that holds its text
 * @param author who wrote it, or {@code null}
 * @param authorElement the number of the element that names the author, or -1
 * @param published when it was written, or {@code null}
 * @param dateElement the number of the element that says when, or -1
 */
public record FoundPost(
    int element,
    int text,
    @Nullable Speaker author,
    int authorElement,
    @Nullable ArticleDate published,
    int dateElement) {}
