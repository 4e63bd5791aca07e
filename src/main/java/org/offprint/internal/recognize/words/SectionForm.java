package org.offprint.internal.recognize.words;

import java.lang.Character.UnicodeScript;

/** How the lines of a section are read. */
enum SectionForm {
  /** Folded phrases, whose order does not matter. */
  PHRASES,
  /** Folded phrases whose place in their line has a meaning: twelve of them. */
  SERIES,
  /** A key, a colon, and the folded phrases that mean it. */
  KEYED,
  /** A key, a colon, and one text that is written as it stands. */
  SHOWN,
  /** Lowercase letters. */
  LETTERS {
    @Override
    boolean allows(String phrase) {
      return phrase.length() == 1 && isFolded(phrase);
    }
  },
  /** Names of scripts. */
  SCRIPTS {
    @Override
    boolean allows(String phrase) {
      try {
        UnicodeScript.forName(phrase);
        return true;
      } catch (IllegalArgumentException unknown) {
        return false;
      }
    }
  };

  /** Whether the lines begin with a key. */
  boolean hasKeys() {
    return this == KEYED || this == SHOWN;
  }

  /** Whether a phrase may stand in the section. */
  boolean allows(String phrase) {
    return this == SHOWN || isFolded(phrase);
  }

  /** An apostrophe at the end says that the next word follows without a space. */
  private static boolean isFolded(String phrase) {
    boolean elided = phrase.endsWith("'");
    return Tokens.fold(phrase).equals(phrase.substring(0, phrase.length() - (elided ? 1 : 0)));
  }
}
