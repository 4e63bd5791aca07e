package org.offprint.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.decode.DecodedSource;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.recognize.words.LanguageGuess;
import org.offprint.internal.text.line.LineForm;
import org.offprint.internal.text.line.Lines;
import org.offprint.internal.text.line.LinkReferences;
import org.offprint.internal.text.line.MailHead;
import org.offprint.internal.text.line.SourceLine;
import org.offprint.internal.text.line.WrappedLines;
import org.offprint.internal.text.piece.Cutter;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.internal.text.piece.TextRule;
import org.offprint.internal.text.rule.ArticleBoundsRule;
import org.offprint.internal.text.rule.AuthorBoxRule;
import org.offprint.internal.text.rule.BareNameRule;
import org.offprint.internal.text.rule.BlockQuotationRule;
import org.offprint.internal.text.rule.BylineRule;
import org.offprint.internal.text.rule.CaptionRule;
import org.offprint.internal.text.rule.CodeRule;
import org.offprint.internal.text.rule.ContactLineRule;
import org.offprint.internal.text.rule.DatedLineRule;
import org.offprint.internal.text.rule.FootnoteRule;
import org.offprint.internal.text.rule.FrontRule;
import org.offprint.internal.text.rule.HeadingRule;
import org.offprint.internal.text.rule.InitialsRule;
import org.offprint.internal.text.rule.ListRule;
import org.offprint.internal.text.rule.MailRule;
import org.offprint.internal.text.rule.OwnDatelineRule;
import org.offprint.internal.text.rule.PageLabelRule;
import org.offprint.internal.text.rule.PageTailRule;
import org.offprint.internal.text.rule.PullQuotationRule;
import org.offprint.internal.text.rule.RelatedBoxRule;
import org.offprint.internal.text.rule.RelatedLineRule;
import org.offprint.internal.text.rule.RemarkRule;
import org.offprint.internal.text.rule.RepeatedLabelRule;
import org.offprint.internal.text.rule.ReportingLineRule;
import org.offprint.internal.text.rule.ScoredFurnitureRule;
import org.offprint.internal.text.rule.ScoredTitleRule;
import org.offprint.internal.text.rule.ShareBarRule;
import org.offprint.internal.text.rule.StandfirstRule;
import org.offprint.internal.text.rule.SubscriptionBoxRule;
import org.offprint.internal.text.rule.TableRule;
import org.offprint.internal.text.rule.ThematicBreakRule;
import org.offprint.internal.text.rule.TitleRule;
import org.offprint.internal.text.rule.TornLineRule;
import org.offprint.internal.text.rule.TranscriptRule;
import org.offprint.internal.text.rule.UnmarkedListRule;
import org.offprint.internal.text.score.LineScorer;
import org.offprint.parse.ParseResult;
import org.offprint.source.SavedPage;

/**
 * Reads a plain text into an article: cuts it into lines and pieces, lets the rules say what the
 * pieces are, and puts the article together from them.
 */
public final class TextReader {
  /**
   * In the order in which they are applied: first what no other rule could tell from text (code,
   * tables, conversations), then what is not the article's own, then the lines around the title and
   * at the end, and last the structure of the body.
   */
  private static final List<TextRule> RULES =
      List.of(
          new MailRule(),
          new CodeRule(),
          new TableRule(),
          new PageLabelRule(),
          new TranscriptRule(),
          new ScoredTitleRule(),
          new ArticleBoundsRule(),
          new RelatedBoxRule(),
          new SubscriptionBoxRule(),
          new AuthorBoxRule(),
          new ShareBarRule(),
          new RelatedLineRule(),
          new CaptionRule(),
          new ReportingLineRule(),
          new TornLineRule(),
          new BylineRule(),
          new DatedLineRule(),
          new OwnDatelineRule(),
          new TitleRule(),
          new BareNameRule(),
          new StandfirstRule(),
          new FootnoteRule(),
          new ThematicBreakRule(),
          new ListRule(),
          new UnmarkedListRule(),
          new BlockQuotationRule(),
          new RemarkRule(),
          new ContactLineRule(),
          new FrontRule(),
          new ScoredFurnitureRule(),
          new InitialsRule(),
          new PageTailRule(),
          new PullQuotationRule(),
          new HeadingRule(),
          new RepeatedLabelRule());

  /** The article in a decoded text, and the report. */
  public ParseResult read(SavedPage page, DecodedSource source, Deadline deadline) {
    Pieces pieces = cut(source.text(), deadline);
    LineScorer.score(pieces);
    pieces.addReferences();
    for (TextRule rule : RULES) {
      rule.apply(pieces);
    }
    return new TextArticle(page, source, pieces).result();
  }

  /** A text in pieces of which nothing is known yet. */
  public static Pieces cut(String text, Deadline deadline) {
    List<SourceLine> lines = Lines.of(text);
    int fields = MailHead.lines(text, lines);
    int references = Math.max(fields, LinkReferences.start(text, lines));
    WrappedLines wrapped = new WrappedLines(text, lines.subList(fields, references));
    LineForm form = wrapped.form();
    Cutter cutter = new Cutter(text, wrapped);
    List<Piece> cut = new ArrayList<>(cutter.fields(lines.subList(0, fields)));
    int head = cut.size();
    cut.addAll(cutter.pieces(lines.subList(fields, references), form));
    String language = LanguageGuess.of(text).orElse(null);
    List<Piece> below = cutter.pieces(lines.subList(references, lines.size()), LineForm.ONE_LINE);
    return new Pieces(text, form, cut, head, below, language, deadline);
  }
}
