package org.offprint.internal.recognize.profile;

/** What a word says about the line it stands in, whatever the line says. */
public enum WordSense {
  /** One of the stop words of a language. */
  SMALL,
  /** Asks readers to do something, or names a part of a site. */
  CALL,
  /** Names who made a picture or a report. */
  CREDIT,
  /** A month, a day, or a measure of time. */
  DATE,
  /** Introduces an author or a date, at the start of a line. */
  BY,
  /** Speaks of consent, of cookies, or of content that is shown only with consent. */
  CONSENT,
  /** Leads to something else to read or watch, at the start of a line. */
  MORE;

  public int bit() {
    return 1 << ordinal();
  }

  /** Whether some senses have this one. */
  public boolean isIn(int senses) {
    return (senses & bit()) != 0;
  }
}
