/**
 * The files that hold pages: the bytes of a file become the saved pages in it. What is inside a
 * page is none of its business. Each family of formats has a room below, which is the only one that
 * knows the library that reads it.
 */
@NullMarked
package org.offprint.internal.container;

import org.jspecify.annotations.NullMarked;
