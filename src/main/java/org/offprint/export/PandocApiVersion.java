package org.offprint.export;

/** The versions of pandoc's document format that can be written. */
public enum PandocApiVersion {
  /** Read by pandoc 2.17 to 2.19. It has no figures. */
  V1_22,
  /** Read by pandoc 3.0 and later. */
  V1_23
}
