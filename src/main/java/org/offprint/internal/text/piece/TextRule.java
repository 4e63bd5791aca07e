package org.offprint.internal.text.piece;

/**
 * One thing to know about plain-text articles. A rule looks at the whole sheet and claims the
 * pieces that it is about, as far as no rule before it has.
 */
public interface TextRule {
  /** Claims what the rule is about. */
  void apply(Sheet sheet);
}
