package org.offprint.internal.export.html;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.OneLine;
import org.offprint.internal.export.markup.Attributes;
import org.offprint.internal.export.markup.LanguageTag;
import org.offprint.internal.export.markup.MarkupSyntax;
import org.offprint.internal.export.markup.MarkupWriter;
import org.offprint.internal.json.EnumWord;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Contributor;
import org.offprint.model.Media;
import org.offprint.model.Metadata;

/** Writes what stands around an article in a page of its own. */
final class HtmlPage {
  private static final String STYLE = style();
  private static final String STYLE_HASH = hash(STYLE);

  private final Article article;
  private final MarkupWriter markup;
  private final boolean remote;

  /**
   * @param remote whether pictures from elsewhere may be shown
   */
  HtmlPage(Article article, Appendable out, boolean remote) {
    this.article = article;
    this.markup = new MarkupWriter(out, MarkupSyntax.HTML);
    this.remote = remote;
  }

  /** Everything up to the article. */
  void begin() throws IOException {
    Metadata metadata = article.metadata();
    String language = metadata.language().filter(LanguageTag::isWellFormed).orElse(null);
    String direction = language == null ? "auto" : EnumWord.of(LanguageTag.direction(language));
    markup.markup("<!DOCTYPE html>\n");
    markup.open("html", attributes().language(language).with("dir", direction));
    markup.markup("\n<head>\n<meta charset=\"utf-8\">\n");
    markup.emptyLine(
        "meta",
        attributes().with("http-equiv", "Content-Security-Policy").with("content", policy()));
    meta("name", "viewport", "width=device-width, initial-scale=1");
    meta("name", "referrer", "no-referrer");
    meta("name", "color-scheme", "light dark");
    meta("name", "generator", "Offprint");
    String title = OneLine.of(article.header().title());
    markup.open("title", attributes());
    markup.text(title.isEmpty() ? "Untitled" : title);
    markup.close("title");
    markup.line();
    facts(metadata);
    markup.markup("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
  }

  /** Everything after the article. */
  void end() throws IOException {
    markup.markup("</body>\n</html>\n");
  }

  private Attributes attributes() {
    return markup.attributes();
  }

  private void meta(String naming, String name, String content) throws IOException {
    if (!content.isBlank()) {
      markup.emptyLine("meta", attributes().with(naming, name).with("content", content));
    }
  }

  private void meta(String naming, String name, Optional<String> content) throws IOException {
    if (content.isPresent()) {
      meta(naming, name, content.get());
    }
  }

  /** Nothing runs, nothing is sent, and only pictures and films are loaded. */
  private String policy() {
    String elsewhere = remote ? " http: https:" : "";
    return "default-src 'none'; style-src '"
        + STYLE_HASH
        + "'; img-src data:"
        + elsewhere
        + (remote ? "; media-src http: https:" : "")
        + "; base-uri 'none'; form-action 'none'";
  }

  private void facts(Metadata metadata) throws IOException {
    Optional<String> address = metadata.canonicalUrl().flatMap(SafeAddress::link);
    if (address.isPresent()) {
      markup.emptyLine("link", attributes().with("rel", "canonical").with("href", address.get()));
    }
    Optional<String> license = metadata.license().flatMap(SafeAddress::link);
    if (license.isPresent()) {
      markup.emptyLine("link", attributes().with("rel", "license").with("href", license.get()));
    }
    for (Contributor author : article.authors()) {
      meta("name", "author", author.name());
    }
    meta("name", "description", metadata.description());
    meta("name", "keywords", String.join(", ", metadata.keywords()));
    meta("name", "publisher", metadata.publisher());
    meta("property", "og:site_name", metadata.siteName());
    meta("property", "og:type", metadata.articleType());
    meta("property", "og:image", metadata.leadImage().map(Media::url).flatMap(SafeAddress::link));
    meta("property", "article:section", metadata.section());
    meta("property", "article:published_time", metadata.published().map(HtmlPage::machine));
    meta("property", "article:modified_time", metadata.modified().map(HtmlPage::machine));
  }

  private static String machine(ArticleDate date) {
    return HtmlArticle.isForMachines(date) ? date.raw() : date.iso();
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("page.css")) {
      if (in == null) {
        throw new FileNotFoundException("page.css is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the policy knows the stylesheet by, line end at its beginning included. */
  private static String hash(String style) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(('\n' + style).getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
