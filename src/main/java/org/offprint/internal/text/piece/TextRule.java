package org.offprint.internal.text.piece;

/**
 * One fact about plain-text articles. A rule looks at all pieces of a text and claims those that it
 * is about, unless an earlier rule has claimed them.
 */
public interface TextRule {
  /** Claims what the rule is about. */
  void apply(Pieces pieces);
}
