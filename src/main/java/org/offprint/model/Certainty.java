package org.offprint.model;

/** How a fact is known, best first. */
public enum Certainty {
  /** The source states it in markup made for it, or the caller gave it. */
  DECLARED,
  /** A reader sees it stated on the page. */
  VISIBLE,
  /** Concluded from something that says it by the way. */
  INFERRED
}
