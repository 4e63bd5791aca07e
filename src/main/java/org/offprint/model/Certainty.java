package org.offprint.model;

/** How a fact is known, best first. */
public enum Certainty {
  /** The source states it in markup made for that purpose, or the caller stated it. */
  DECLARED,
  /** It is stated visibly on the page. */
  VISIBLE,
  /** Inferred from something that implies it. */
  INFERRED
}
