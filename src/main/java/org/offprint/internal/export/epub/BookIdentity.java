package org.offprint.internal.export.epub;

import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.offprint.internal.export.OneLine;
import org.offprint.internal.export.markup.LanguageTag;
import org.offprint.internal.export.markup.XmlText;
import org.offprint.model.Article;
import org.offprint.model.Heading;
import org.offprint.model.Metadata;

/**
 * The metadata that every book must have.
 *
 * @param identifier a URN, the same for the same article
 * @param title the title, not blank
 * @param language a BCP 47 tag, {@code und} if the language is not known
 * @param modified when it was last changed
 */
record BookIdentity(String identifier, String title, String language, Instant modified) {
  /** The date of an article that has none: not the clock, so that exports are repeatable. */
  private static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

  private static final String UNDETERMINED = "und";
  private static final String UNTITLED = "Untitled";

  static BookIdentity of(Article article) {
    return new BookIdentity(
        identifier(article),
        title(article),
        article.metadata().language().filter(BookIdentity::isWellFormed).orElse(UNDETERMINED),
        modified(article.metadata()));
  }

  /** Of the address if there is one, else of the words. */
  private static String identifier(Article article) {
    Metadata metadata = article.metadata();
    String name =
        metadata
            .canonicalUrl()
            .or(metadata::url)
            .orElseGet(() -> article.title() + '\n' + article.plainText());
    return "urn:uuid:" + NamedUuid.of(name);
  }

  /** The title, else what comes nearest to one. */
  private static String title(Article article) {
    Optional<Heading> heading = article.stream(Heading.class).findFirst();
    return Stream.of(
            Optional.of(article.title()),
            heading.map(Heading::plainText),
            article.metadata().siteName())
        .flatMap(Optional::stream)
        .map(XmlText::clean)
        .map(OneLine::of)
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElse(UNTITLED);
  }

  private static boolean isWellFormed(String tag) {
    try {
      new Locale.Builder().setLanguageTag(tag);
      return LanguageTag.isWellFormed(tag);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static Instant modified(Metadata metadata) {
    return Stream.of(metadata.modified(), metadata.published(), metadata.saved())
        .flatMap(Optional::stream)
        .map(BookDate::instant)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(NO_DATE);
  }

  /** Whether the text runs from right to left. */
  boolean isRightToLeft() {
    return LanguageTag.direction(language) == org.offprint.model.Direction.RTL;
  }
}
