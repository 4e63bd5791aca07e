package org.offprint.export;

/** The versions of pandoc's document format that can be written. */
public enum PandocApiVersion {
  /** What pandoc reads from 2.17 on, up to 2.19. It has no figures. */
  V1_22,
  /** What pandoc reads from 3.0 on. */
  V1_23
}
