package org.offprint.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.draft.StatedTimes;
import org.offprint.internal.limit.Limit;
import org.offprint.internal.metadata.Fact;
import org.offprint.internal.pass.ArticlePasses;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.block.BodyBuilder;
import org.offprint.internal.text.line.MarginMarks;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.piece.InlineText;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextFacts;
import org.offprint.model.Article;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Header;
import org.offprint.model.Metadata;
import org.offprint.model.Paragraph;
import org.offprint.model.Place;
import org.offprint.model.TextRange;
import org.offprint.model.ThematicBreak;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;
import org.offprint.parse.Report;
import org.offprint.source.SavedPage;

/** Puts an article together from the pieces of a text once each of them is decided. */
final class TextArticle {
  private final SavedPage page;
  private final DecodedSource source;
  private final Pieces pieces;

  TextArticle(SavedPage page, DecodedSource source, Pieces pieces) {
    this.page = page;
    this.source = source;
    this.pieces = pieces;
  }

  ParseResult result() {
    BodyBuilder builder = new BodyBuilder(pieces);
    builder.build();
    ArticleDraft finished =
        ArticlePasses.all(
            ArticleDraft.of(
                header(), builder.body(), builder.notes(), metadata(), StatedTimes.NONE));
    Article article = finished.article().normalized();
    leaveOutIdleBreaks(article);
    return new ParseResult(article, report(finished));
  }

  /** An ornament at the edge of the article, or next to another one, does not separate anything. */
  private void leaveOutIdleBreaks(Article article) {
    Set<Place> kept = new HashSet<>();
    article.stream(ThematicBreak.class)
        .map(line -> line.info().origin())
        .filter(Objects::nonNull)
        .forEach(origin -> kept.add(origin.place()));
    for (Piece piece : pieces.all()) {
      if (piece.is(PieceKind.THEMATIC_BREAK) && !kept.contains(piece.origin().place())) {
        piece.leaveOut(Rule.IDLE_ORNAMENT);
      }
    }
  }

  private Header header() {
    Header.Builder header = Header.builder();
    boolean signed = false;
    for (Piece piece : pieces.all()) {
      switch (piece.kind()) {
        case TITLE -> header.title(InlineText.of(piece, MarkdownMarks.withoutHashes(piece.text())));
        case KICKER -> {
          header.kicker(InlineText.of(piece));
          pieces
              .facts()
              .note(Fact.KICKER, piece.text(), Certainty.VISIBLE, true, piece, piece.rule());
        }
        case STANDFIRST -> header.addStandfirst(new Paragraph(InlineText.of(piece), piece.info()));
        case BYLINE, CREDIT_LINE -> {
          Byline line = new Byline(InlineText.of(piece), piece.info());
          if (piece.is(PieceKind.BYLINE) && !signed) {
            header.byline(line);
            signed = true;
          } else {
            header.addCredits(line);
          }
        }
        default -> {}
      }
    }
    pieces.facts().dateline().ifPresent(header::dateline);
    return header.build();
  }

  private Metadata metadata() {
    TextFacts facts = pieces.facts();
    Metadata.Builder metadata = Metadata.builder();
    page.url().ifPresent(metadata::url);
    page.saved().ifPresent(metadata::saved);
    facts.published().ifPresent(metadata::published);
    facts.modified().ifPresent(metadata::modified);
    metadata.addAllContributors(facts.contributors().all());
    List<Evidence> evidence = new ArrayList<>();
    page.url()
        .ifPresent(
            url ->
                evidence.add(
                    new Evidence(
                        Fact.URL.field(),
                        url,
                        EvidenceSource.CALLER,
                        Certainty.DECLARED,
                        true,
                        null)));
    if (pieces.language() != null) {
      metadata.language(pieces.language());
      evidence.add(
          new Evidence(
              Fact.LANGUAGE.field(),
              pieces.language(),
              EvidenceSource.VISIBLE_TEXT,
              Certainty.INFERRED,
              true,
              null));
    }
    evidence.addAll(facts.evidence());
    return metadata.evidence(evidence).build();
  }

  private Report report(ArticleDraft read) {
    Report.Builder report = source.report();
    for (Piece piece : pieces.all()) {
      if (piece.is(PieceKind.LEFT_OUT)) {
        TextRange range = new TextRange(piece.start(), piece.end());
        String text = pieces.source().substring(piece.start(), piece.end());
        report.addOmissions(new Omission(piece.rule().code(), range, text));
      }
    }
    report.addAllOmissions(read.omissions());
    int depth = 0;
    for (Piece piece : pieces.all()) {
      depth = piece.is(PieceKind.QUOTATION) ? Math.max(depth, piece.level()) : depth;
    }
    if (depth > MarginMarks.DEEPEST) {
      report.addLimits(Limit.QUOTATION_DEPTH.met(MarginMarks.DEEPEST, depth));
    }
    return report.build();
  }
}
