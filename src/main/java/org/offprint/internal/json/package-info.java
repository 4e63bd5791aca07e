/**
 * JSON as such, for all formats that are made of it: writing it piece by piece ({@link
 * org.offprint.internal.json.JsonSink}), reading it value by value with the place of each, and the
 * words of constants. The only package that knows the JSON library's generators and parsers; what
 * comes out of it are values, characters and {@link
 * org.offprint.internal.json.InvalidJsonException}s.
 */
@NullMarked
package org.offprint.internal.json;

import org.jspecify.annotations.NullMarked;
