import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.model.Article;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Node;
import org.offprint.model.Paragraph;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;

/** The words of an article that somebody else said, with their places in its source. */
final class QuotationMapping {
  private final String source;
  private final List<PredictedQuotation> quotations = new ArrayList<>();

  QuotationMapping(String source) {
    this.source = source;
  }

  List<PredictedQuotation> of(Article article) {
    article.stream().forEach(this::find);
    return quotations;
  }

  /** Inlines have a place only where the reader gives one; else it is that in their paragraph. */
  private void find(Node node) {
    if (!(node instanceof Paragraph)) {
      return;
    }
    Optional<Span> around = Span.of(node);
    int from = around.map(Span::start).orElse(0);
    for (InlineQuotation quotation : node.stream(InlineQuotation.class).toList()) {
      String words = BlockMapping.text(quotation.content());
      Optional<Span> span = Span.of(quotation.info().origin());
      if (span.isEmpty() && around.isPresent()) {
        span = locate(quotation.open() + words, from, around.get().end());
        span = span.map(place -> new Span(place.start() + quotation.open().length(), place.end()));
        from = span.map(Span::end).orElse(from);
      }
      if (span.isPresent() && isSpeech(quotation)) {
        String speaker = quotation.speaker().map(Speaker::name).orElse(null);
        String rule = quotation.attribution() == null ? null : quotation.attribution().rule();
        quotations.add(new PredictedQuotation(words, span.get(), speaker, rule));
      }
    }
  }

  private static boolean isSpeech(InlineQuotation quotation) {
    QuotationFunction function = quotation.function();
    return function == QuotationFunction.SPEECH || function == QuotationFunction.FRAGMENT;
  }

  private Optional<Span> locate(String words, int from, int to) {
    String pattern =
        Stream.of(words.strip().split("[\\s\\u00a0]+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s\\u00a0]+"));
    var matcher = Pattern.compile(pattern).matcher(source).region(from, to);
    return matcher.find() ? Optional.of(new Span(matcher.start(), matcher.end())) : Optional.empty();
  }
}
