/**
 * Tags, attributes and text of HTML in both of its syntaxes. What goes in are names, values and
 * words; what comes out is escaped markup, and only addresses that lead nowhere dangerous.
 *
 * <p>Other formats ask here too which addresses are safe and which characters may be written.
 */
@NullMarked
package org.offprint.internal.export.markup;

import org.jspecify.annotations.NullMarked;
