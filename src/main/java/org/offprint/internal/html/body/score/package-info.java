/**
 * The learned rule. What goes in is the evidence on a run, as a vector of features; what comes out
 * is a verdict whose confidence grows with the distance of its score from the border. The model is
 * made by {@code src/training}.
 */
@NullMarked
package org.offprint.internal.html.body.score;

import org.jspecify.annotations.NullMarked;
