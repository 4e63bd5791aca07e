/** Who is named in an article, and whom its noun phrases mean. */
@NullMarked
package org.offprint.internal.said.source;

import org.jspecify.annotations.NullMarked;
