package org.offprint.model;

/**
 * The kind of a thing that is embedded. The set is open: sources introduce new ones.
 *
 * @param code the name in lower case, such as {@code video}
 */
public record EmbedKind(String code) {
  /** A film player. */
  public static final EmbedKind VIDEO = new EmbedKind("video");

  /** A sound player. */
  public static final EmbedKind AUDIO = new EmbedKind("audio");

  /** A post of a social network. */
  public static final EmbedKind POST = new EmbedKind("post");

  /** A map. */
  public static final EmbedKind MAP = new EmbedKind("map");

  /** A chart or other data graphic. */
  public static final EmbedKind CHART = new EmbedKind("chart");

  /** A document viewer. */
  public static final EmbedKind DOCUMENT = new EmbedKind("document");

  /** Anything else. */
  public static final EmbedKind OTHER = new EmbedKind("other");

  /** Refuses anything but a lowercase name. */
  public EmbedKind {
    Check.code(code, "code");
  }

  /**
   * The kind of that name.
   *
   * @param code the name in lower case
   * @return the kind
   */
  public static EmbedKind of(String code) {
    return new EmbedKind(code);
  }

  @Override
  public String toString() {
    return code;
  }
}
