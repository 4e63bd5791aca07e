package org.offprint.internal.html.element;

import org.jspecify.annotations.Nullable;
import org.offprint.model.EmbedKind;

/**
 * Who provides something embedded, and what kind of thing it is.
 *
 * @param name the name, or the host where that is all that is known, or null without a host
 * @param kind what kind of thing it provides
 */
public record EmbedProvider(@Nullable String name, EmbedKind kind) {}
