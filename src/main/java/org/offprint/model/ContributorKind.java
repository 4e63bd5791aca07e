package org.offprint.model;

/** The kinds of contributors. */
public enum ContributorKind {
  /** A human being. */
  PERSON,
  /** A publisher, an agency, a desk. */
  ORGANIZATION,
  /** Not decided. */
  UNKNOWN
}
