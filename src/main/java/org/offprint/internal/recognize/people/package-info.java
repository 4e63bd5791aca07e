/**
 * People and organisations, and what they did. What goes in is a line or a paragraph; what comes
 * out are names with their roles ({@link org.offprint.internal.recognize.people.Credit}), the
 * contributors whom notes about authors name, or who is speaking. Knows words alone.
 */
@NullMarked
package org.offprint.internal.recognize.people;

import org.jspecify.annotations.NullMarked;
