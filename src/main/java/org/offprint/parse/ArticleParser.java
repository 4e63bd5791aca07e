package org.offprint.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.container.Containers;
import org.offprint.internal.container.EachPage;
import org.offprint.internal.container.FoundPart;
import org.offprint.internal.container.OpenedFile;
import org.offprint.internal.container.Pages;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.decode.SourceDecoder;
import org.offprint.internal.html.HtmlReader;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.limit.InputLimit;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.TextReader;
import org.offprint.model.Article;
import org.offprint.model.TextRange;
import org.offprint.source.SavedPage;
import org.offprint.source.SiteRules;
import org.offprint.source.SourceKind;

/**
 * Reads saved pages into articles.
 *
 * <p>Immutable and safe to share between threads: make one and use it everywhere. A parse opens no
 * connections, and no file but the one it is given.
 */
public final class ArticleParser {
  private final ParseLimits limits;
  private final SiteRules siteRules;

  private ArticleParser(ParseLimits limits, SiteRules siteRules) {
    this.limits = limits;
    this.siteRules = siteRules;
  }

  /**
   * Starts with the default limits.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads the article in a file: the first one, if the file holds several. What kind of file it is
   * shows by its content.
   *
   * @param file the file
   * @return the article, perhaps empty, and the report, which counts the other pages in the file
   * @throws IOException if the file is missing or cannot be read; its message names the file
   * @throws ParseLimitException if the file asks for more than the limits allow
   * @throws MissingLibraryException if a file of its kind needs a library that is not there
   */
  public ParseResult parse(Path file) throws IOException {
    return parse(file, null);
  }

  /**
   * Reads the article in a file whose address is known: the first one, if the file holds several.
   *
   * @param file the file
   * @param url where the page is from, or {@code null} if that is not known; a file that names
   *     another address is not believed
   * @return the article, perhaps empty, and the report, which counts the other pages in the file
   * @throws IOException if the file is missing or cannot be read; its message names the file
   * @throws ParseLimitException if the file asks for more than the limits allow
   * @throws MissingLibraryException if a file of its kind needs a library that is not there
   */
  public ParseResult parse(Path file, @Nullable String url) throws IOException {
    OpenedFile large = containers().openLarge(file);
    if (large == null) {
      SavedPage page = whole(file);
      return read(url == null ? page : page.withUrl(url));
    }
    return first(large, url, () -> start(file));
  }

  /**
   * Reads the articles in a file that holds several, such as a crawl: one at a time, when it is
   * asked for, and only that one is in memory. A page that asks for more than the limits allow
   * gives an empty article and is in its report, and so is a part that is damaged. A file of any
   * other kind gives its one article, and one without a page an empty article whose report says
   * why.
   *
   * @param file the file
   * @return the articles in the order of the file; to be closed, as the file is open until then
   * @throws IOException if the file is missing or cannot be read; its message names the file
   * @throws ParseLimitException if a file that is no crawl asks for more than the limits allow
   * @throws MissingLibraryException if a file of its kind needs a library that is not there
   */
  public Stream<ParseResult> parseAll(Path file) throws IOException {
    OpenedFile large = containers().openLarge(file);
    SavedPage whole = large == null ? whole(file) : null;
    OpenedFile opened = whole == null ? large : containers().open(whole);
    if (opened == null) {
      return Stream.of(readPage(Objects.requireNonNull(whole)));
    }
    SourceKind kind = opened.kind();
    EachPage pages = new EachPage(opened.pages());
    if (pages.isEmpty()) {
      pages.close();
      return Stream.of(noPage(kind, whole == null ? start(file) : whole));
    }
    return StreamSupport.stream(pages, false).onClose(pages::close).map(part -> each(part, kind));
  }

  /**
   * Reads the article in a stream.
   *
   * @param in the bytes of a file; read to its end or to the limit, not closed
   * @return the article, perhaps empty, and the report
   * @throws IOException if reading fails
   * @throws ParseLimitException if the stream asks for more than the limits allow
   * @throws MissingLibraryException if a file of its kind needs a library that is not there
   */
  public ParseResult parse(InputStream in) throws IOException {
    return read(SavedPage.of(inputLimit().read(in)));
  }

  /**
   * Reads a page of HTML that was decoded already.
   *
   * @param html the page
   * @param url where the page is from, or {@code null} if that is not known
   * @return the article, perhaps empty, and the report
   * @throws ParseLimitException if the page asks for more than the limits allow
   */
  public ParseResult parseHtml(String html, @Nullable String url) {
    return parse(SavedPage.ofHtml(html).withUrl(url));
  }

  /**
   * Reads a plain text that was decoded already.
   *
   * @param text the text
   * @return the article, perhaps empty, and the report
   * @throws ParseLimitException if the text asks for more than the limits allow
   */
  public ParseResult parseText(String text) {
    return parse(SavedPage.ofText(text));
  }

  /**
   * Reads the article in a saved page.
   *
   * @param page the page
   * @return the article, perhaps empty, and the report
   * @throws ParseLimitException if the page asks for more than the limits allow
   * @throws MissingLibraryException if a file of its kind needs a library that is not there
   */
  public ParseResult parse(SavedPage page) {
    inputLimit().check(page);
    return read(page);
  }

  private InputLimit inputLimit() {
    return new InputLimit(limits.inputBytes());
  }

  private Containers containers() {
    return new Containers(limits.inputBytes());
  }

  private ParseResult read(SavedPage page) {
    OpenedFile opened = containers().open(page);
    if (opened == null) {
      return readPage(page);
    }
    try {
      return first(opened, page.url().orElse(null), () -> page);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A file that is read at once, with the folder that a browser saved beside it. */
  private SavedPage whole(Path file) throws IOException {
    return SavedPage.of(inputLimit().read(file)).withResources(containers().beside(file));
  }

  /** What of a file may be read at once. */
  private SavedPage start(Path file) throws IOException {
    return SavedPage.of(InputLimit.head(file, limits.inputBytes()));
  }

  /** A container without a page, or what is not read: all of it is left out. */
  private static ParseResult noPage(SourceKind kind, SavedPage whole) {
    Rule unread = kind == SourceKind.BINARY ? Rule.BINARY_CONTENT : Rule.UNREAD_FORMAT;
    DecodedSource source = new SourceDecoder().decode(whole.withKind(SourceKind.BINARY));
    ParseResult none = leaveOut(source, kind.isRead() ? Rule.NO_PAGE : unread);
    return new ParseResult(none.article(), none.report().withSourceKind(kind));
  }

  /** All of a file, or as much of it as may be read at once. */
  @FunctionalInterface
  private interface Whole {
    SavedPage get() throws IOException;
  }

  /**
   * The first page of a container, by the address that the caller knows, or that there is none; and
   * what else is in the file.
   */
  private ParseResult first(OpenedFile opened, @Nullable String url, Whole whole)
      throws IOException {
    @Nullable ParseResult first = null;
    List<UnreadPart> unread = new ArrayList<>();
    int others = 0;
    try (Pages pages = opened.pages()) {
      @Nullable Deadline deadline = null;
      for (FoundPart part = pages.next(); part != null; part = pages.next()) {
        if (part.unread() != null) {
          unread.add(part.unread());
        }
        SavedPage page = part.page();
        if (first != null && page != null) {
          others++;
        } else if (page != null) {
          first = of(opened.kind(), readPage(url == null ? page : page.withUrl(url)));
        }
        deadline = deadline == null ? Deadline.start(limits) : deadline;
        deadline.check();
      }
    }
    ParseResult result = first == null ? noPage(opened.kind(), whole.get()) : first;
    Report report = result.report().withOtherPages(others).withUnreadParts(unread);
    return new ParseResult(result.article(), report, result.resources());
  }

  /** One of the parts of a container. */
  private ParseResult each(FoundPart part, SourceKind kind) {
    SavedPage page = part.page();
    ParseResult result = page == null ? unread(kind) : each(page, kind);
    UnreadPart unread = part.unread();
    return unread == null
        ? result
        : new ParseResult(
            result.article(), result.report().withUnreadParts(unread), result.resources());
  }

  /** An empty article in place of what could not be read. */
  private static ParseResult unread(SourceKind kind) {
    SavedPage nothing = SavedPage.of(new byte[0]).withKind(SourceKind.BINARY);
    Report report = new SourceDecoder().decode(nothing).report().build();
    return new ParseResult(Article.EMPTY, report.withSourceKind(kind));
  }

  private ParseResult each(SavedPage page, SourceKind kind) {
    try {
      return of(kind, readPage(page));
    } catch (ParseLimitException refused) {
      DecodedSource source = new SourceDecoder().decode(page);
      ParseResult none = leaveOut(source, Rule.LIMIT_EXCEEDED);
      LimitMet met =
          new LimitMet(refused.limit(), refused.allowed(), refused.found(), "the page is left out");
      return of(kind, new ParseResult(none.article(), none.report().withLimits(met)));
    }
  }

  /** What is only compressed is what it was before. */
  private static ParseResult of(SourceKind kind, ParseResult result) {
    return kind == SourceKind.ARCHIVE
        ? result
        : new ParseResult(
            result.article(), result.report().withSourceKind(kind), result.resources());
  }

  private ParseResult readPage(SavedPage page) {
    Deadline deadline = Deadline.start(limits);
    DecodedSource source = new SourceDecoder().decode(page);
    ParseResult result =
        switch (source.kind()) {
          case TEXT -> new TextReader().read(page, source, deadline);
          case HTML -> new HtmlReader().read(page, source, siteRules, limits, deadline);
          default -> leaveOut(source, Rule.BINARY_CONTENT);
        };
    Article article = KnownBefore.fill(result.article(), page.known());
    return new ParseResult(article, result.report(), SavedSizes.of(page.resources(), article));
  }

  /** An empty article, and a report of all the text that is not in it. */
  private static ParseResult leaveOut(DecodedSource source, Rule rule) {
    Report.Builder report = source.report();
    String text = source.text();
    if (!text.isEmpty()) {
      report.addOmissions(new Omission(rule.code(), new TextRange(0, text.length()), text));
    }
    return new ParseResult(Article.EMPTY, report.build());
  }

  /** Collects the options of a parser; not safe for use by several threads. */
  public static final class Builder {
    private ParseLimits limits = ParseLimits.DEFAULT;
    private SiteRules siteRules = SiteRules.NONE;

    private Builder() {}

    /**
     * Sets how much a source may ask for.
     *
     * @param limits the limits
     * @return this builder
     */
    public Builder limits(ParseLimits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * Sets rules for the pages of single sites, which are asked before anything else. A page has
     * the rule of the host it is from; where that is not known, of the one that it declares. What a
     * rule does not find is found as without it.
     *
     * @param rules the rules
     * @return this builder
     */
    public Builder siteRules(SiteRules rules) {
      this.siteRules = Objects.requireNonNull(rules, "rules");
      return this;
    }

    /**
     * Makes the parser.
     *
     * @return a parser with the options set so far
     */
    public ArticleParser build() {
      return new ArticleParser(limits, siteRules);
    }
  }
}
