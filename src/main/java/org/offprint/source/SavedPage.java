package org.offprint.source;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.ArticleDate;

/**
 * A saved page before it is parsed: its bytes or its characters, and what the caller knows about
 * it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SavedPage {
  private static final byte[] NO_BYTES = {};

  private final byte[] bytes;
  private final @Nullable String characters;
  private final @Nullable SourceKind kind;
  private final @Nullable String url;
  private final @Nullable String charset;
  private final @Nullable ArticleDate saved;
  private final KnownFacts known;
  private final Resources resources;

  private SavedPage(
      byte[] bytes,
      @Nullable String characters,
      @Nullable SourceKind kind,
      @Nullable String url,
      @Nullable String charset,
      @Nullable ArticleDate saved,
      KnownFacts known,
      Resources resources) {
    this.bytes = bytes;
    this.characters = characters;
    this.kind = kind;
    this.url = url;
    this.charset = charset;
    this.saved = saved;
    this.known = known;
    this.resources = resources;
  }

  /**
   * A page of bytes; their content and encoding are determined when they are parsed.
   *
   * @param bytes the bytes, which are copied
   * @return the page
   */
  public static SavedPage of(byte[] bytes) {
    return new SavedPage(
        bytes.clone(), null, null, null, null, null, KnownFacts.NONE, Resources.NONE);
  }

  /**
   * A page of HTML that was decoded already.
   *
   * @param html the page
   * @return the page
   */
  public static SavedPage ofHtml(String html) {
    return new SavedPage(
        NO_BYTES,
        Objects.requireNonNull(html, "html"),
        SourceKind.HTML,
        null,
        null,
        null,
        KnownFacts.NONE,
        Resources.NONE);
  }

  /**
   * A plain text that was decoded already.
   *
   * @param text the text
   * @return the page
   */
  public static SavedPage ofText(String text) {
    return new SavedPage(
        NO_BYTES,
        Objects.requireNonNull(text, "text"),
        SourceKind.TEXT,
        null,
        null,
        null,
        KnownFacts.NONE,
        Resources.NONE);
  }

  /**
   * This page with the address that it was saved from.
   *
   * @param url the address, or {@code null} if it is not known
   * @return the page
   */
  public SavedPage withUrl(@Nullable String url) {
    return new SavedPage(bytes, characters, kind, url, charset, saved, known, resources);
  }

  /**
   * This page with the character encoding that its transport or container names. A byte order mark
   * and valid UTF-8 are believed before it.
   *
   * @param charset a WHATWG label such as {@code iso-8859-1}, or {@code null} if none is named; one
   *     that is not known counts as none
   * @return the page
   */
  public SavedPage withCharset(@Nullable String charset) {
    return new SavedPage(bytes, characters, kind, url, charset, saved, known, resources);
  }

  /**
   * This page with the date when it was saved.
   *
   * @param saved the date, or {@code null} if it is not known
   * @return the page
   */
  public SavedPage withSaved(@Nullable ArticleDate saved) {
    return new SavedPage(bytes, characters, kind, url, charset, saved, known, resources);
  }

  /**
   * This page with what a mail, a feed or a list says about the article. It counts only where the
   * page itself does not say.
   *
   * @param known the facts
   * @return the page
   */
  public SavedPage withKnown(KnownFacts known) {
    return new SavedPage(bytes, characters, kind, url, charset, saved, known, resources);
  }

  /**
   * This page with what was saved beside it. A frame whose document is there is read like one that
   * is part of the page.
   *
   * @param resources where to find it
   * @return the page
   */
  public SavedPage withResources(Resources resources) {
    Objects.requireNonNull(resources, "resources");
    return new SavedPage(bytes, characters, kind, url, charset, saved, known, resources);
  }

  /**
   * This page, to be read as HTML or as text, whatever it looks like.
   *
   * @param kind how to read it, or {@code null} to determine it from the content
   * @return the page
   */
  public SavedPage withKind(@Nullable SourceKind kind) {
    return new SavedPage(bytes, characters, kind, url, charset, saved, known, resources);
  }

  /**
   * The bytes.
   *
   * @return a read-only buffer over them, empty if the page was made of characters
   */
  public ByteBuffer bytes() {
    return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
  }

  /**
   * The characters, if the page was made of them.
   *
   * @return the characters, or empty if it was made of bytes
   */
  public Optional<String> characters() {
    return Optional.ofNullable(characters);
  }

  /**
   * How to read the page.
   *
   * @return the kind, or empty if it is to be determined
   */
  public Optional<SourceKind> kind() {
    return Optional.ofNullable(kind);
  }

  /**
   * The address that the page was saved from.
   *
   * @return the address as text, or empty
   */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /**
   * The character encoding that the transport or container names.
   *
   * @return a label, or empty
   */
  public Optional<String> charset() {
    return Optional.ofNullable(charset);
  }

  /**
   * When the page was saved.
   *
   * @return the date, or empty
   */
  public Optional<ArticleDate> saved() {
    return Optional.ofNullable(saved);
  }

  /**
   * What is known about the article from elsewhere.
   *
   * @return the facts, none if nothing is known
   */
  public KnownFacts known() {
    return known;
  }

  /**
   * What was saved beside the page.
   *
   * @return where to find it
   */
  public Resources resources() {
    return resources;
  }
}
