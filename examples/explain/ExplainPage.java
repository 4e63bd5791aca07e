package explain;

import java.util.List;
import java.util.StringJoiner;
import org.offprint.model.Article;
import org.offprint.model.Embed;
import org.offprint.model.InlineImage;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;

/** A page of HTML that explains what became of a source. It runs nothing and asks for nothing. */
public final class ExplainPage {
  private final Html html = new Html();
  private final String name;
  private final Article article;
  private final Report report;
  private final List<Piece> pieces;
  private final List<Count> types;
  private final List<Count> rules;

  private ExplainPage(String name, ParseResult result) {
    this.name = name;
    article = result.article();
    report = result.report();
    pieces = SourceOrder.of(result);
    types = Count.types(pieces);
    rules = Count.rules(pieces);
  }

  /**
   * Writes the page.
   *
   * @param name the name of the file, for display
   * @param result what the parser made of it
   * @return the page, the same for the same result
   */
  public static String of(String name, ParseResult result) {
    return new ExplainPage(name, result).write();
  }

  private String write() {
    String title = article.title().isEmpty() ? "An article without a title" : article.title();
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';");
    html.raw(" style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", "Explained: " + title);
    html.raw("\n<style>\n").raw(Style.SHEET).raw("</style>\n</head>\n<body>\n");
    html.raw("<a class=\"skip\" href=\"#source\">Skip to the source</a>\n<main>\n<header>\n");
    html.raw("<p class=\"above\">What Offprint made of <bdi>").text(name).raw("</bdi></p>\n");
    html.element("h1 dir=\"auto\"", title).raw("\n");
    figures();
    html.raw("<nav aria-label=\"On this page\"><a href=\"#source\">The source in order</a>");
    html.raw(" <a href=\"#facts\">The facts</a> <a href=\"#witnesses\">Who says so</a></nav>\n");
    html.raw("</header>\n");
    summary();
    Places places = new Places(pieces);
    new FactsSection(html, places).write(article);
    new SourceSection(html, places).write(pieces);
    return html.raw("</main>\n</body>\n</html>\n").toString();
  }

  private void figures() {
    int kept = Count.sum(types);
    int left = Count.sum(rules);
    html.raw("<ul class=\"figures\">\n");
    figure(kept, kept == 1 ? "word kept" : "words kept", share(kept, kept + left));
    figure(left, left == 1 ? "word left out" : "words left out", share(left, kept + left));
    media();
    html.raw("</ul>\n");
  }

  /** Pictures, films, recordings, frames: of a text there are none. */
  private void media() {
    int kept = (int) article.stream().filter(ExplainPage::isMedium).count();
    int left = (int) report.omissions().stream().filter(Omission::isMedium).count();
    if (kept + left > 0) {
      figure(kept, kept == 1 ? "picture or frame kept" : "pictures and frames kept", "");
      figure(left, left == 1 ? "picture or frame left out" : "pictures and frames left out", "");
    }
  }

  private static boolean isMedium(Node node) {
    return node instanceof MediaBlock || node instanceof InlineImage || node instanceof Embed;
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "" : Math.round(100f * part / whole) + "\u00A0%";
  }

  private void figure(int number, String noun, String share) {
    html.raw("<li>").element("b", String.valueOf(number)).raw(" ").text(noun);
    if (!share.isEmpty()) {
      html.raw(" ").element("span", share);
    }
    html.raw("</li>\n");
  }

  private void summary() {
    html.raw("<section aria-labelledby=\"summary\">\n<h2 id=\"summary\">Summary</h2>\n");
    reading();
    html.raw("<div class=\"counts\">\n");
    html.raw("<table>\n<caption>Kept, by type</caption>\n<thead><tr><th scope=\"col\">Type</th>");
    html.raw("<th scope=\"col\">Pieces</th><th scope=\"col\">Words</th></tr></thead>\n<tbody>\n");
    types.forEach(count -> row(count, ""));
    html.raw("</tbody>\n</table>\n<table>\n<caption>Left out, by reason</caption>\n<thead><tr>");
    html.raw("<th scope=\"col\">Reason</th><th scope=\"col\">Pieces</th>");
    html.raw("<th scope=\"col\">Words</th></tr></thead>\n<tbody>\n");
    rules.forEach(count -> row(count, Words.reason(count.name())));
    html.raw("</tbody>\n</table>\n</div>\n</section>\n");
  }

  private void row(Count count, String meaning) {
    html.raw("<tr><th scope=\"row\">").element("code", count.name());
    if (!meaning.isEmpty()) {
      html.raw(" ").element("span", meaning);
    }
    html.raw("</th>").element("td", String.valueOf(count.pieces()));
    html.element("td", count.words() == 0 ? "–" : String.valueOf(count.words())).raw("</tr>\n");
  }

  private void reading() {
    html.raw("<dl>\n");
    fact("Read as", Words.of(report.sourceKind()));
    fact("Encoding", report.charset() + ", because " + Words.of(report.charsetRule()));
    if (report.replacedSequences() > 0) {
      fact(
          "Unreadable",
          Words.count(report.replacedSequences(), "sequence") + " replaced by \uFFFD");
    }
    fact("Limits met", report.limits().isEmpty() ? "none" : limits(report.limits()));
    html.raw("</dl>\n");
  }

  private static String limits(List<LimitMet> limits) {
    StringJoiner lines = new StringJoiner("\n");
    for (LimitMet limit : limits) {
      String allowed = limit.allowed() + " allowed, " + limit.found() + " found";
      lines.add(limit.limit() + ": " + allowed + "; " + limit.consequence());
    }
    return lines.toString();
  }

  private void fact(String term, String details) {
    html.raw("<div>").element("dt", term).element("dd", details).raw("</div>\n");
  }
}
