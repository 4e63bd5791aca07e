/** Notes and clips in Markdown whose head says where they are from. */
@NullMarked
package org.offprint.internal.container.markdown;

import org.jspecify.annotations.NullMarked;
