package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.pass.BoldHeadings;
import org.offprint.internal.pass.ClosingNotes;
import org.offprint.internal.pass.EditorialNotes;
import org.offprint.internal.pass.LiveUpdates;
import org.offprint.internal.pass.PictureCaptions;
import org.offprint.internal.pass.PullQuotations;
import org.offprint.internal.pass.SpeechTurns;
import org.offprint.internal.quote.QuotationStage;
import org.offprint.internal.recognize.DatelineReader;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Dateline;
import org.offprint.model.Header;
import org.offprint.model.Inline;
import org.offprint.model.Metadata;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;
import org.offprint.parse.ParseLimits;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/**
 * Reads a page of HTML into an article: cuts it into runs, judges each, and builds typed blocks
 * from those that are kept.
 */
public final class HtmlReader {
  /** The article in a decoded page, and the report. */
  public ParseResult read(
      SavedPage page, DecodedSource source, ParseLimits limits, Deadline deadline) {
    String url = page.url().orElse("");
    ParsedPage parsed = PageParser.parse(source.text(), url, limits, deadline);
    Document document = parsed.document();
    CutPage cut = HeldDocuments.cut(document, source.text().length(), limits, deadline);
    List<Run> runs = cut.runs();
    ElementPaths paths = new ElementPaths(cut.tree());
    ReadingPage own = ReadingPage.of(cut);
    if (own != null) {
      return new ReadingPageReader(document, cut, own, paths).read(page, source);
    }
    PageFacts facts = MetadataReader.read(cut, paths, page.url().orElse(null));
    Page evidence = new Page(cut, facts.title(), deadline);
    List<Verdict> shown = BodyFinder.judge(evidence, deadline);
    ScriptBody script =
        ScriptBody.of(cut, evidence.shown(shown), facts.title(), paths, limits, deadline);
    List<Verdict> verdicts = script == null ? shown : script.without(shown);
    Map<Integer, HeaderPart> parts = new HeaderFinder(evidence, verdicts, facts).parts();
    PageNotes notes =
        new PageNotes(
            cut, run -> marksNotes(parts.get(run), verdicts.get(run)), parts::containsKey);
    List<Run> kept = new ArrayList<>();
    PageReport report = new PageReport(source, cut, paths);
    report.addAll(cut.skippedWords().omissions(paths));
    for (Run run : runs) {
      HeaderPart part = parts.get(run.index());
      Verdict verdict = verdicts.get(run.index());
      if (notes.hold(run)) {
        continue;
      }
      if (notes.areTitledBy(run)) {
        report.leaveOut(run, Rule.NOTES_TITLE);
      } else if (part != null && part.leftOutAs() != null) {
        report.leaveOut(run, part.leftOutAs());
      } else if (part == null && verdict.kept()) {
        kept.add(run);
      } else if (part == null) {
        report.leaveOut(run, verdict.rule());
      }
    }
    report.addUnseen(cut);
    ShapeBuilder shapes = new ShapeBuilder();
    BlockBuilder builder =
        new BlockBuilder(
            paths,
            run -> notes.hold(run) ? notes.verdict() : verdicts.get(run.index()),
            new NamedCaptions(evidence, verdicts),
            notes.marks(),
            new Pictures(cut));
    List<Block> body = builder.blocks(shapes.build(document.body(), kept));
    if (script != null) {
      body = script.blocks();
      report.addAll(script.omissions());
      report.add(script.limitMet());
    }
    List<Note> endnotes = notes.build(builder, shapes, paths);
    report.addAll(notes.omissions(paths));
    report.add(parsed.limitMet());
    report.add(shapes.limitMet());
    body = PullQuotations.read(PictureCaptions.read(body));
    ClosingNotes closing = new ClosingNotes(body, facts.metadata().contributors());
    body = EditorialNotes.read(closing.body());
    Metadata metadata = facts.metadata().withContributors(closing.contributors());
    if (page.saved().isPresent()) {
      metadata = metadata.withSaved(page.saved());
    }
    Header header = header(runs, parts, facts, paths, builder.inlines());
    List<Byline> credits = new ArrayList<>(header.credits());
    credits.addAll(closing.credits());
    header = header.withCredits(credits).withDateline(dateline(body));
    LiveUpdates updates = LiveUpdates.read(body, builder.times());
    report.addAll(updates.omissions());
    List<Block> turns = SpeechTurns.read(updates.body(), names(header, metadata));
    body = BoldHeadings.read(header.standfirst(), turns);
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

  /** Marks beside the names of authors lead to their institutes, not to notes. */
  private static boolean marksNotes(@Nullable HeaderPart part, Verdict verdict) {
    return part == null
        ? verdict.kept()
        : part == HeaderPart.TITLE || part == HeaderPart.STANDFIRST;
  }

  /** Where an interview names who takes part in it, besides its own introduction. */
  private static List<String> names(Header header, Metadata metadata) {
    List<String> names = new ArrayList<>();
    header.title().forEach(inline -> names.add(inline.plainText()));
    header.standfirst().forEach(block -> names.add(block.plainText()));
    metadata.contributors().forEach(contributor -> names.add(contributor.name()));
    return names;
  }

  /** The dateline that opens the first paragraph, if that is near the top. */
  static Optional<Dateline> dateline(List<Block> body) {
    for (Block block : body.subList(0, Math.min(3, body.size()))) {
      if (block instanceof Paragraph paragraph) {
        return DatelineReader.opening(paragraph.plainText())
            .map(found -> found.withOrigin(Optional.ofNullable(paragraph.info().origin())));
      }
    }
    return Optional.empty();
  }

  static Header header(
      List<Run> runs,
      Map<Integer, HeaderPart> parts,
      PageFacts facts,
      ElementPaths paths,
      RunInlines inlines) {
    Header.Builder header = Header.builder();
    boolean titled = false;
    Byline byline = null;
    for (Run run : runs) {
      HeaderPart part = parts.get(run.index());
      if (part == null) {
        continue;
      }
      switch (part) {
        case TITLE -> {
          if (titled) {
            header.addTitle(Text.of(" "));
          }
          header.addAllTitle(inlines.of(run, info(paths, run, Rule.TITLE)));
          titled = true;
        }
        case KICKER -> header.addAllKicker(inlines.of(run, info(paths, run, Rule.KICKER)));
        case STANDFIRST ->
            header.addStandfirst(new Paragraph(inlines.of(run), info(paths, run, Rule.STANDFIRST)));
        case BYLINE -> {
          List<Inline> words = inlines.of(run);
          byline =
              byline == null
                  ? new Byline(words, info(paths, run, Rule.BYLINE))
                  : byline.withContent(joined(byline.content(), words));
        }
        case CREDIT ->
            header.addCredits(new Byline(inlines.of(run), info(paths, run, Rule.CREDIT)));
        case DATE, TITLE_AGAIN, BESIDE_BYLINE -> {
          // Left out, and reported as such.
        }
      }
    }
    header.byline(Optional.ofNullable(byline));
    if (!titled && facts.title() != null && !facts.title().isBlank()) {
      header.addTitle(Text.of(facts.title()));
    }
    return header.build();
  }

  /** A byline that the page sets on several lines: "By", and a name in a box of its own. */
  private static List<Inline> joined(List<Inline> line, List<Inline> next) {
    List<Inline> joined = new ArrayList<>(line);
    joined.add(Text.of(" "));
    joined.addAll(next);
    return joined;
  }

  private static NodeInfo info(ElementPaths paths, Run run, Rule rule) {
    return NodeInfo.of(Origin.of(paths.of(run), rule.code()));
  }
}
