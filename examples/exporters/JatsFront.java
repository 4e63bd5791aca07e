package exporters;

import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.offprint.export.SafeAddress;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Metadata;
import org.offprint.model.Text;

/** Writes header and metadata as the {@code front} of JATS. */
final class JatsFront {
  private final Markup out;
  private final Article article;
  private final JatsBlocks blocks;
  private final JatsInlines inlines;

  JatsFront(Markup out, Article article, JatsBlocks blocks, JatsInlines inlines) {
    this.out = out;
    this.article = article;
    this.blocks = blocks;
    this.inlines = inlines;
  }

  void write() {
    Header header = article.header();
    Metadata metadata = article.metadata();
    out.block("front");
    journal(metadata);
    out.block("article-meta");
    categories(header.kicker(), metadata.section());
    out.block("title-group").block("article-title");
    inlines.add(header.title()).end().end();
    if (!metadata.contributors().isEmpty()) {
      out.block("contrib-group");
      metadata.contributors().forEach(this::contributor);
      out.end();
    }
    printed(header);
    metadata.published().ifPresent(date -> date("pub-date", "pub", date));
    metadata
        .modified()
        .ifPresent(
            date -> {
              out.block("history");
              date("date", "updated", date);
              out.end();
            });
    metadata
        .license()
        .ifPresent(
            words ->
                out.block("permissions").block("license").line("license-p", words).end().end());
    metadata
        .canonicalUrl()
        .or(metadata::url)
        .flatMap(SafeAddress::link)
        .ifPresent(url -> out.block("self-uri", "xlink:href", url).end());
    if (!header.standfirst().isEmpty()) {
      out.block("abstract", "abstract-type", "standfirst");
      blocks.sections(header.standfirst()).end();
    }
    if (!metadata.keywords().isEmpty()) {
      out.block("kwd-group");
      metadata.keywords().forEach(word -> out.line("kwd", word));
      out.end();
    }
    facts(metadata);
    out.end().end();
  }

  private void journal(Metadata metadata) {
    if (metadata.siteName().isEmpty() && metadata.publisher().isEmpty()) {
      return;
    }
    out.block("journal-meta");
    metadata
        .siteName()
        .ifPresent(name -> out.block("journal-title-group").line("journal-title", name).end());
    metadata
        .publisher()
        .ifPresent(name -> out.block("publisher").line("publisher-name", name).end());
    out.end();
  }

  private void categories(List<Inline> kicker, Optional<String> section) {
    if (kicker.isEmpty() && section.isEmpty()) {
      return;
    }
    out.block("article-categories");
    category("kicker", kicker);
    category("section", section.stream().filter(name -> !name.isEmpty()).map(Text::of).toList());
    out.end();
  }

  private void category(String type, List<? extends Inline> words) {
    if (!words.isEmpty()) {
      out.block("subj-group", "subj-group-type", type).block("subject");
      inlines.add(words).end().end();
    }
  }

  private void contributor(Contributor contributor) {
    out.block("contrib", "contrib-type", contributor.role().code());
    contributor.identifier().ifPresent(value -> out.line("contrib-id", value));
    boolean person = contributor.kind() == ContributorKind.PERSON;
    boolean unknown = contributor.kind() == ContributorKind.UNKNOWN;
    out.line(person || unknown ? "string-name" : "collab", contributor.name());
    contributor.position().ifPresent(words -> out.line("role", words));
    contributor.affiliations().forEach(name -> out.line("aff", name));
    contributor.place().ifPresent(place -> out.block("address").line("addr-line", place).end());
    contributor.email().ifPresent(address -> out.line("email", address));
    contributor.handle().ifPresent(name -> out.line("uri", name, "content-type", "handle"));
    contributor
        .url()
        .flatMap(SafeAddress::link)
        .ifPresent(url -> out.line("ext-link", url, "xlink:href", url));
    if (!contributor.bio().isEmpty()) {
      out.block("bio");
      blocks.sections(contributor.bio()).end();
    }
    out.end();
  }

  /** Bylines and a dateline in the words of the page. */
  private void printed(Header header) {
    Optional<String> dateline =
        header
            .dateline()
            .filter(line -> line.placement() == DatelinePlacement.OWN_LINE)
            .map(Dateline::raw)
            .filter(raw -> !raw.isEmpty());
    if (header.byline().isEmpty() && header.credits().isEmpty() && dateline.isEmpty()) {
      return;
    }
    out.block("author-notes");
    header.byline().ifPresent(byline -> out.nodes(List.of(byline), blocks));
    dateline.ifPresent(raw -> out.line("p", raw, "content-type", "dateline"));
    out.nodes(header.credits(), blocks).end();
  }

  private void date(String element, String type, ArticleDate date) {
    Temporal value = date.value();
    out.block(element, "date-type", type, "iso-8601-date", XmlValue.date(date));
    number("day", value, ChronoField.DAY_OF_MONTH);
    number("month", value, ChronoField.MONTH_OF_YEAR);
    number("year", value, ChronoField.YEAR);
    out.end();
  }

  private void number(String element, Temporal value, ChronoField field) {
    if (value.isSupported(field)) {
      out.line(element, Integer.toString(value.get(field)));
    }
  }

  private void facts(Metadata metadata) {
    List<Optional<String>> values =
        List.of(
            metadata.description(),
            metadata.accessNote(),
            metadata.saved().map(ArticleDate::raw),
            metadata.leadImage().flatMap(image -> SafeAddress.picture(image.url())));
    if (values.stream().allMatch(Optional::isEmpty)) {
      return;
    }
    List<String> names = List.of("description", "access", "saved", "lead-image");
    out.block("custom-meta-group");
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      values
          .get(i)
          .ifPresent(
              value ->
                  out.block("custom-meta").line("meta-name", name).line("meta-value", value).end());
    }
    out.end();
  }
}
