/**
 * The posts of a thread: where a page shows what several people wrote, one after the other, and
 * what in each post is its text, its author and its date. Nothing is decided by the name of a site:
 * the evidence is structure, microdata, and the words in the names of elements that the programs
 * behind forums have in common.
 */
@NullMarked
package org.offprint.internal.html.post;

import org.jspecify.annotations.NullMarked;
