/**
 * What the first characters of a text consist of, and what its words say about the line they stand
 * in. What goes in is a text; what comes out are counts ({@link
 * org.offprint.internal.recognize.profile.TextProfile}), which the learned scorers of pages and of
 * texts ask.
 */
@NullMarked
package org.offprint.internal.recognize.profile;

import org.jspecify.annotations.NullMarked;
