/**
 * Rules about one run, one reason in each class. What goes in is the evidence on a run; what comes
 * out is a verdict, or none where the rule has nothing to say.
 */
@NullMarked
package org.offprint.internal.html.body.rule;

import org.jspecify.annotations.NullMarked;
