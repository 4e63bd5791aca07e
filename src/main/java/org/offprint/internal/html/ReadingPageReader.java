package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.quote.QuotationStage;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Note;
import org.offprint.model.Role;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/** Reads a page that Offprint wrote: as it was, without any guess at what its parts are. */
final class ReadingPageReader {
  private final Document document;
  private final CutPage cut;
  private final ReadingPage own;
  private final ElementPaths paths;

  ReadingPageReader(Document document, CutPage cut, ReadingPage own, ElementPaths paths) {
    this.document = document;
    this.cut = cut;
    this.own = own;
    this.paths = paths;
  }

  ParseResult read(SavedPage page, DecodedSource source) {
    PageFacts facts = MetadataReader.declared(cut, paths, page.url().orElse(null));
    List<Verdict> verdicts = own.verdicts();
    Map<Integer, HeaderPart> parts = own.parts();
    PageNotes notes =
        new PageNotes(
            cut, run -> verdicts.get(run).kept() || parts.containsKey(run), parts::containsKey);
    PageReport report = new PageReport(source, cut, paths);
    report.addAll(cut.skippedWords().omissions(paths));
    List<Integer> bios = own.bios();
    List<Run> kept = new ArrayList<>();
    for (Run run : cut.runs()) {
      if (notes.hold(run)) {
        continue;
      }
      Verdict verdict = verdicts.get(run.index());
      if (notes.areTitledBy(run) && !own.isInBody(run)) {
        report.leaveOut(run, Rule.NOTES_TITLE);
      } else if (verdict.kept()) {
        kept.add(run);
      } else if (!parts.containsKey(run.index()) && !isInside(run, bios)) {
        report.leaveOut(run, verdict.rule());
      }
    }
    report.addUnseen(cut);
    ShapeBuilder shapes = new ShapeBuilder(ReadingPageConverter::isBox);
    BlockBuilder builder =
        BlockBuilder.ofReadingPage(paths, verdicts, notes.marks(), new Pictures(cut));
    List<Block> body = builder.blocks(shapes.build(document.body(), kept));
    List<Note> endnotes = notes.build(builder, shapes, paths);
    report.addAll(notes.omissions(paths));
    Metadata metadata = metadata(facts.metadata(), bios, shapes, builder);
    if (page.saved().isPresent()) {
      metadata = metadata.withSaved(page.saved());
    }
    builder.labels().forEach(run -> report.leaveOut(run, Rule.DECLARED_LABEL));
    report.add(shapes.limitMet());
    Header header =
        HtmlReader.header(
                cut.runs(),
                parts,
                new PageFacts(metadata, null, -1, -1, -1),
                paths,
                builder.inlines())
            .withDateline(own.dateline().or(() -> HtmlReader.dateline(body)));
    QuotationStage quotations = QuotationStage.of(body, metadata.language().orElse(null));
    Article article =
        new Article(
            header
                .withTitle(quotations.markInlines(header.title()))
                .withStandfirst(quotations.markBlocks(header.standfirst())),
            quotations.markBlocks(body),
            quotations.markNotes(endnotes),
            metadata);
    report.addMedia(builder.ledger());
    return report.of(article);
  }

  private boolean isInside(Run run, List<Integer> elements) {
    for (int element : elements) {
      if (cut.tree().contains(element, run.place())) {
        return true;
      }
    }
    return false;
  }

  /** The facts with dates as printed, and with those who are declared to have written it. */
  private Metadata metadata(
      Metadata found, List<Integer> bios, ShapeBuilder shapes, BlockBuilder builder) {
    List<Contributor> contributors = new ArrayList<>();
    for (String name : own.authors()) {
      contributors.add(contributor(name, Role.AUTHOR));
    }
    for (int bio : bios) {
      List<Run> runs = new ArrayList<>();
      for (Run run : cut.runs()) {
        if (cut.tree().contains(bio, run.place())) {
          runs.add(run);
        }
      }
      List<Block> content = builder.blocks(shapes.build(cut.tree().element(bio), runs));
      String name = cut.tree().attribute(bio, "data-name");
      attach(contributors, contributor(name, own.role(bio)), content);
    }
    return found
        .withContributors(contributors)
        .withPublished(printed(found.published(), "datePublished"))
        .withModified(printed(found.modified(), "dateModified"));
  }

  private static Contributor contributor(String name, Role role) {
    return Contributor.builder().name(name).role(role).certainty(Certainty.DECLARED).build();
  }

  private static void attach(
      List<Contributor> contributors, Contributor named, List<Block> content) {
    for (int i = 0; i < contributors.size(); i++) {
      Contributor known = contributors.get(i);
      if (known.equals(named)) {
        contributors.set(i, known.withBio(content));
        return;
      }
    }
    contributors.add(named.withBio(content));
  }

  /** A date of the head as the header shows it; a month or year alone is in the header only. */
  private Optional<ArticleDate> printed(Optional<ArticleDate> date, String property) {
    Optional<Element> shown = own.date(property);
    String words = shown.map(Element::text).orElse("");
    return date.or(() -> shown.flatMap(DeclaredDate::of))
        .map(
            known ->
                words.isEmpty() || known.raw().startsWith(words)
                    ? known
                    : new ArticleDate(words, known.value()));
  }
}
