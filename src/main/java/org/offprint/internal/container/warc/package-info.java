/** Records of crawls. */
@NullMarked
package org.offprint.internal.container.warc;

import org.jspecify.annotations.NullMarked;
