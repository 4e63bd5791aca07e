/** What services for reading later export: lists of articles, some with their texts. */
@NullMarked
package org.offprint.internal.container.export;

import org.jspecify.annotations.NullMarked;
