package org.offprint.internal.html.element;

import org.jspecify.annotations.Nullable;
import org.offprint.model.EmbedKind;

/**
 * Who serves something embedded, and what sort of thing.
 *
 * @param name the name, or the host where that is all that is known, or null without a host
 * @param kind what sort of thing it serves
 */
public record EmbedProvider(@Nullable String name, EmbedKind kind) {}
