package explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.Evidence;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Metadata;

/** What is taken for the facts of an article, and who says so. */
final class FactsSection {
  private final Html html;
  private final Places places;

  FactsSection(Html html, Places places) {
    this.html = html;
    this.places = places;
  }

  void write(Article article) {
    html.raw("<section aria-labelledby=\"facts\">\n<h2 id=\"facts\">The facts</h2>\n");
    resolved(article);
    witnesses(article.metadata().evidence());
    html.raw("</section>\n");
  }

  private void resolved(Article article) {
    Header header = article.header();
    Metadata facts = article.metadata();
    html.raw("<dl>\n");
    fact("Title", article.title());
    optional("Kicker", text(header.kicker()));
    fact(
        "Standfirst",
        String.join("\n\n", header.standfirst().stream().map(Block::plainText).toList()));
    fact("Byline", header.byline().map(byline -> byline.plainText()).orElse(""));
    fact("Dateline", header.dateline().map(Dateline::raw).orElse(""));
    Map<String, List<String>> people = new LinkedHashMap<>();
    for (Contributor contributor : facts.contributors()) {
      people
          .computeIfAbsent(contributor.role().code(), role -> new ArrayList<>())
          .add(contributor.name() + " (" + Words.of(contributor.certainty()) + ")");
    }
    people.forEach((role, names) -> fact(capital(role), String.join("\n", names)));
    optional("Published", date(facts.published()));
    optional("Changed", date(facts.modified()));
    optional("Saved", date(facts.saved()));
    optional("Language", facts.language().orElse(""));
    optional("Site", facts.siteName().orElse(""));
    optional("Publisher", facts.publisher().orElse(""));
    optional("Section", facts.section().orElse(""));
    optional("Address", facts.url().orElse(""));
    optional("Preferred address", facts.canonicalUrl().orElse(""));
    html.raw("</dl>\n");
  }

  private static String date(Optional<ArticleDate> date) {
    return date.map(ArticleDate::iso).orElse("");
  }

  private static String text(List<Inline> inlines) {
    return String.join("", inlines.stream().map(Inline::plainText).toList());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private void optional(String name, String value) {
    if (!value.isEmpty()) {
      fact(name, value);
    }
  }

  private void fact(String name, String value) {
    html.raw("<div>").element("dt", name);
    if (value.isEmpty()) {
      html.raw("<dd class=\"none\">none found</dd>");
    } else {
      html.element("dd dir=\"auto\"", value);
    }
    html.raw("</div>\n");
  }

  private void witnesses(List<Evidence> evidence) {
    html.raw("<h3 id=\"witnesses\">Who says so</h3>\n");
    if (evidence.isEmpty()) {
      html.raw("<p>Nothing in this file states any fact about the article.</p>\n");
      return;
    }
    Map<String, List<Evidence>> fields = new LinkedHashMap<>();
    evidence.forEach(
        witness ->
            fields.computeIfAbsent(witness.field(), field -> new ArrayList<>()).add(witness));
    html.raw("<table class=\"witnesses\">\n<thead><tr><th scope=\"col\">Fact</th>");
    html.raw("<th scope=\"col\">What is said</th><th scope=\"col\">Where</th>");
    html.raw("<th scope=\"col\">How</th><th scope=\"col\">Verdict</th></tr></thead>\n");
    fields.forEach(
        (field, witnesses) -> {
          html.raw("<tbody>\n");
          for (int i = 0; i < witnesses.size(); i++) {
            html.raw("<tr class=\"" + (witnesses.get(i).chosen() ? "kept" : "left") + "\">");
            if (i == 0) {
              html.element(
                  "th scope=\"rowgroup\" rowspan=\"" + witnesses.size() + "\"", name(field));
            }
            witness(witnesses.get(i));
          }
          html.raw("</tbody>\n");
        });
    html.raw("</table>\n");
  }

  private void witness(Evidence witness) {
    html.element("td class=\"said\" dir=\"auto\"", witness.value());
    html.raw("<td>").element("code", witness.source().code());
    if (witness.origin() != null) {
      html.raw(" ").element("code", witness.origin().rule());
      html.raw(" ").place(places.name(witness.origin().place()));
    }
    html.raw("</td>").element("td", Words.of(witness.certainty()));
    html.element("td", witness.chosen() ? "believed" : "not believed").raw("</tr>\n");
  }

  /** The name of an accessor in words. */
  private static String name(String field) {
    return field.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
  }
}
