/**
 * JSON as such, for all formats that are made of it: writing it piece by piece ({@link
 * org.offprint.internal.json.JsonSink}), reading it value by value ({@link
 * org.offprint.internal.json.JsonInput}), each of which knows its place, and the words of
 * constants. The only package that knows the JSON library; what comes out of it are values,
 * characters and {@link org.offprint.internal.json.InvalidJsonException}s.
 */
@NullMarked
package org.offprint.internal.json;

import org.jspecify.annotations.NullMarked;
