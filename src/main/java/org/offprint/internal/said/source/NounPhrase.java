package org.offprint.internal.said.source;

/**
 * Words of a sentence that can name a source.
 *
 * @param from the first token
 * @param to behind the last token
 * @param type what they are
 * @param governed whether they depend on a preposition or on the phrase before them
 */
public record NounPhrase(int from, int to, Type type, boolean governed) {
  /** What noun phrases are told apart. */
  public enum Type {
    PRONOUN,
    PERSON,
    /** A name that is nobody's, as far as the article tells. */
    NAME,
    /** Words behind an article, or a noun that has a capital as all have. */
    DESCRIPTION,
    OTHER
  }

  public boolean namesSource() {
    return !governed && type != Type.OTHER;
  }
}
