/** Mails and pages saved as mails. */
@NullMarked
package org.offprint.internal.container.mime;

import org.jspecify.annotations.NullMarked;
