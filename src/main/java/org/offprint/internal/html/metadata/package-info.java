/**
 * Who on the page states which fact. What goes in is a cut page; what comes out are the facts that
 * are believed, all witnesses, and where readers see them.
 */
@NullMarked
package org.offprint.internal.html.metadata;

import org.jspecify.annotations.NullMarked;
