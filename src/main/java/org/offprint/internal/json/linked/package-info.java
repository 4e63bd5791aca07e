/**
 * Says what an article is in the terms of schema.org. {@link
 * org.offprint.internal.json.linked.LinkedDataWriter} takes an article and writes JSON-LD.
 */
@NullMarked
package org.offprint.internal.json.linked;

import org.jspecify.annotations.NullMarked;
