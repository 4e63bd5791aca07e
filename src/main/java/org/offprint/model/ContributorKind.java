package org.offprint.model;

/** What sort of contributor. */
public enum ContributorKind {
  /** A human being. */
  PERSON,
  /** A publisher, an agency, a desk. */
  ORGANIZATION,
  /** Not decided. */
  UNKNOWN
}
