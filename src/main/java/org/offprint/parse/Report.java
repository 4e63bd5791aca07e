package org.offprint.parse;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.offprint.source.SourceKind;

/**
 * How an article was read, and what did not become part of it.
 *
 * <p>The law of the report: every word of the source is in the article (its header, body, notes,
 * bylines and bios) or in an omission, and nothing is in both. The same holds for pictures, films,
 * recordings and frames: each is in the article, or an omission with its kind.
 */
@Value.Immutable
public sealed interface Report extends WithReport permits ImmutableReport {
  /**
   * What the source was taken for: of a page in a container, what the container is.
   *
   * @return the kind
   */
  SourceKind sourceKind();

  /**
   * The character encoding that the source was decoded with, by its WHATWG name in lower case.
   *
   * @return the name; {@code utf-16} units as they came if the caller gave characters
   */
  String charset();

  /**
   * What decided the character encoding.
   *
   * @return the rule
   */
  CharsetRule charsetRule();

  /**
   * How many sequences could not be decoded and were replaced by U+FFFD; where the caller gave
   * characters, how many surrogates stood alone. References of a page to one half of a pair of
   * surrogates count too.
   *
   * @return the number
   */
  @Value.Default
  default int replacedSequences() {
    return 0;
  }

  /**
   * What was left out, in the order of the source.
   *
   * @return an unmodifiable list
   */
  List<Omission> omissions();

  /**
   * The limits that were reached without ending the parse.
   *
   * @return an unmodifiable list
   */
  List<LimitMet> limits();

  /**
   * How many other pages the file holds, which were not read: files such as crawls hold many, and
   * {@link ArticleParser#parseAll} reads them all.
   *
   * @return the number, 0 for a file that is one page
   */
  @Value.Default
  default int otherPages() {
    return 0;
  }

  /**
   * The parts of the file that could not be read, or not to their end: records of a crawl that are
   * damaged, the rest of a file behind damage, or the further texts of a mail. Of a file that holds
   * many pages, {@link ArticleParser#parse} names those of the whole file, and {@link
   * ArticleParser#parseAll} gives each part of which nothing could be read a result of its own, in
   * its place.
   *
   * @return an unmodifiable list, empty for a file that is whole
   */
  List<UnreadPart> unreadParts();

  /**
   * The rule for the site of the page, if the parser was given {@linkplain
   * ArticleParser.Builder#siteRules rules} and one of them is for it.
   *
   * @return what it did
   */
  Optional<SiteRuleUse> siteRule();

  /**
   * Starts from nothing; kind, encoding and its rule must be set.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; not safe for use by several threads. */
  final class Builder extends ImmutableReport.Builder {
    Builder() {}
  }
}
