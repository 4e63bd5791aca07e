import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.Evidence;
import org.offprint.model.Header;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/** What the scorers compare with the truth. */
record Prediction(
    String title,
    List<String> authors,
    String date,
    String siteName,
    String language,
    String description,
    List<PredictedBlock> blocks,
    List<Omission> omitted,
    List<PredictedQuotation> quotations) {

  /** The one mapping from a parse to a prediction. */
  static Prediction of(ParseResult result, String source) {
    Article article = result.article();
    Header header = article.header();
    BlockMapping mapping = new BlockMapping(source);
    mapping.addAll(header.standfirst(), "standfirst");
    header.byline().ifPresent(line -> mapping.add("byline", line));
    header.credits().forEach(line -> mapping.add("byline", line));
    mapping.addAll(article.body());
    article
        .notes()
        .forEach(n -> mapping.add("footnote", n.plainText(), Span.of(n)));
    addBios(article, mapping);
    addDateline(header, mapping);
    addWitnesses(result, mapping);
    List<PredictedBlock> blocks = new ArrayList<>(mapping.blocks());
    blocks.sort(Comparator.comparingInt(Prediction::start));
    return new Prediction(
        article.title(),
        article.authors().stream().map(Contributor::name).toList(),
        article.metadata().published().map(ArticleDate::iso).orElse(null),
        article.metadata().siteName().orElse(null),
        article.metadata().language().orElse(null),
        article.metadata().description().orElse(null),
        blocks,
        result.report().omissions(),
        new QuotationMapping(source).of(article));
  }

  /** Without the blocks of some types, for a scorer that does not know them. */
  Prediction without(Set<String> types) {
    List<PredictedBlock> rest = blocks.stream().filter(b -> !types.contains(b.type())).toList();
    return new Prediction(
        title, authors, date, siteName, language, description, rest, omitted, quotations);
  }

  /** Two people may share a note. */
  private static void addBios(Article article, BlockMapping mapping) {
    article.metadata().contributors().stream()
        .flatMap(contributor -> contributor.bio().stream())
        .filter(block -> Span.of(block).map(span -> isFree(span, mapping)).orElse(true))
        .forEach(block -> mapping.add("bio", block));
  }

  private static void addDateline(Header header, BlockMapping mapping) {
    Optional<Dateline> dateline = header.dateline();
    if (dateline.isPresent() && dateline.get().placement() == DatelinePlacement.OWN_LINE) {
      Optional<Span> span = Span.of(dateline.get().origin().orElse(null));
      mapping.add("dateline", dateline.get().raw(), span);
    }
  }

  /** Title, kicker and dates are blocks of their own where nothing else has their words. */
  private static void addWitnesses(ParseResult result, BlockMapping mapping) {
    List<Span> omitted =
        result.report().omissions().stream().flatMap(o -> Span.of(o.place()).stream()).toList();
    for (Evidence evidence : result.article().metadata().evidence()) {
      Optional<Span> span =
          Span.of(evidence.origin())
              .filter(place -> omitted.stream().noneMatch(place::overlaps))
              .filter(place -> isFree(place, mapping));
      if (evidence.chosen() && span.isPresent()) {
        String type =
            switch (evidence.field()) {
              case "title" -> "title";
              case "kicker" -> "kicker";
              case "published", "modified" -> "date";
              default -> "meta";
            };
        mapping.add(type, "", span);
      }
    }
  }

  private static boolean isFree(Span span, BlockMapping mapping) {
    return mapping.blocks().stream().flatMap(Prediction::spans).noneMatch(span::overlaps);
  }

  private static Stream<Span> spans(PredictedBlock block) {
    return Stream.concat(Stream.of(block), block.items().stream())
        .map(PredictedBlock::span)
        .filter(Objects::nonNull);
  }

  private static int start(PredictedBlock block) {
    return spans(block).mapToInt(Span::start).findFirst().orElse(Integer.MAX_VALUE);
  }
}
