package org.offprint.model;

import static org.offprint.model.ValueArbitraries.attributions;
import static org.offprint.model.ValueArbitraries.built;
import static org.offprint.model.ValueArbitraries.codes;
import static org.offprint.model.ValueArbitraries.dates;
import static org.offprint.model.ValueArbitraries.infos;
import static org.offprint.model.ValueArbitraries.integers;
import static org.offprint.model.ValueArbitraries.list;
import static org.offprint.model.ValueArbitraries.maps;
import static org.offprint.model.ValueArbitraries.maybe;
import static org.offprint.model.ValueArbitraries.media;
import static org.offprint.model.ValueArbitraries.names;
import static org.offprint.model.ValueArbitraries.oneOf;
import static org.offprint.model.ValueArbitraries.origins;
import static org.offprint.model.ValueArbitraries.some;
import static org.offprint.model.ValueArbitraries.speakers;
import static org.offprint.model.ValueArbitraries.texts;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Articles for properties: every type of node, every optional part present or not, and strings that
 * need care in any format. Trees are up to about ten nodes deep. Identities are not unique.
 */
public final class ArticleArbitraries {
  private static final int BLOCK_DEPTH = 2;
  private static final int INLINE_DEPTH = 2;

  /** Built once, because that takes as long as making a hundred articles. */
  private static final Arbitrary<Article> ARTICLES =
      Combinators.combine(headers(), list(blocks(), 4), list(notes(BLOCK_DEPTH - 1), 2), metadata())
          .as(Article::new);

  private ArticleArbitraries() {}

  /** Whole articles. */
  public static Arbitrary<Article> articles() {
    return ARTICLES;
  }

  /** Blocks of every type. */
  public static Arbitrary<Block> blocks() {
    return blocks(BLOCK_DEPTH);
  }

  /** Inlines of every type. */
  public static Arbitrary<Inline> inlines() {
    return inlines(INLINE_DEPTH);
  }

  private static Arbitrary<Inline> inlines(int depth) {
    Arbitrary<Inline> leaves =
        oneOf(
            Combinators.combine(texts(), infos()).as(Text::new),
            Combinators.combine(texts(), infos()).as(Code::new),
            Combinators.combine(media(), infos()).as(InlineImage::new),
            Combinators.combine(texts(), texts(), infos()).as(NoteReference::new),
            infos().map(LineBreak::new));
    if (depth == 0) {
      return leaves;
    }
    return built(oneOf(leaves, inlineContainers(depth - 1)));
  }

  private static Arbitrary<Inline> inlineContainers(int depth) {
    Arbitrary<List<Inline>> content = some(inlines(depth));
    return built(
        oneOf(
            Combinators.combine(content, infos()).as(Emphasis::new),
            Combinators.combine(content, infos()).as(Strong::new),
            Combinators.combine(texts(), maybe(texts()), content, infos()).as(Link::new),
            Combinators.combine(codes().map(InlineStyle::of), content, infos()).as(Styled::new),
            Combinators.combine(
                    Arbitraries.of("", "“", "« ", "\""),
                    content,
                    Arbitraries.of("", "”", " »", "\""),
                    Arbitraries.of(QuotationFunction.class),
                    maybe(texts()),
                    maybe(attributions()),
                    infos())
                .as(InlineQuotation::new),
            Combinators.combine(codes(), list(inlines(depth), 2), maps(), infos())
                .as(CustomInline::new)));
  }

  private static Arbitrary<Block> blocks(int depth) {
    Arbitrary<List<Inline>> words = some(inlines());
    Arbitrary<Block> leaves =
        oneOf(
            Combinators.combine(words, infos()).as(Paragraph::new),
            Combinators.combine(Arbitraries.integers().between(1, 6), words, infos())
                .as(Heading::new),
            Combinators.combine(texts(), maybe(texts()), infos()).as(CodeBlock::new),
            Combinators.combine(media(), infos()).as(MediaBlock::new),
            infos().map(ThematicBreak::new));
    if (depth == 0) {
      return leaves;
    }
    return built(oneOf(leaves, textContainers(depth - 1), structures(depth - 1), boxes(depth - 1)));
  }

  private static Arbitrary<Block> textContainers(int depth) {
    Arbitrary<List<Block>> content = some(blocks(depth));
    Arbitrary<List<Inline>> line = list(inlines(1), 2);
    return built(
        oneOf(
            Combinators.combine(
                    Arbitraries.of(BlockQuotationKind.class),
                    content,
                    line,
                    maybe(attributions()),
                    infos())
                .as(BlockQuotation::new),
            Combinators.combine(content, line, maybe(attributions()), maybe(texts()), infos())
                .as(PullQuotation::new),
            Combinators.combine(
                    Arbitraries.of(SpeechTurnRole.class), line, maybe(speakers()), content, infos())
                .as(SpeechTurn::new),
            Combinators.combine(
                    line,
                    maybe(dates()),
                    maybe(dates()),
                    list(bylines(), 2),
                    Arbitraries.of(true, false),
                    content,
                    infos())
                .as(LiveUpdate::new),
            Combinators.combine(maybe(speakers()), maybe(dates()), line, content, infos())
                .as(Post::new)));
  }

  private static Arbitrary<Block> structures(int depth) {
    Arbitrary<List<Block>> content = some(blocks(depth));
    Arbitrary<List<Block>> any = list(blocks(depth), 2);
    Arbitrary<ListItem> items =
        Combinators.combine(maybe(Arbitraries.of(true, false)), content, infos()).as(ListItem::new);
    Arbitrary<DescriptionEntry> entries =
        Combinators.combine(list(inlines(1), 2), content, infos()).as(DescriptionEntry::new);
    Arbitrary<TableCell> cells =
        Combinators.combine(
                Arbitraries.of(TableCellKind.class),
                Arbitraries.integers().between(1, 3),
                Arbitraries.of(1, 2, Integer.MAX_VALUE),
                any,
                infos())
            .as(TableCell::new);
    Arbitrary<List<TableRow>> rows =
        list(Combinators.combine(list(cells, 2), infos()).as(TableRow::new), 2);
    return built(
        oneOf(
            Combinators.combine(
                    Arbitraries.of(ListKind.class),
                    integers(),
                    maybe(oneOf(Arbitraries.of("1", "a", "A", "i", "I"), texts())),
                    some(items),
                    infos())
                .as(ListBlock::new),
            Combinators.combine(some(entries), infos()).as(DescriptionList::new),
            Combinators.combine(any, rows, some(rows.map(TableRows::of)), rows, infos())
                .as(
                    (caption, head, body, foot, info) ->
                        new Table(caption, head, body.get(0).rows(), foot, info))));
  }

  /** Rows of which there is one at least. */
  private record TableRows(List<TableRow> rows) {
    static TableRows of(List<TableRow> rows) {
      return new TableRows(rows.isEmpty() ? List.of(TableRow.of(List.of())) : rows);
    }
  }

  private static Arbitrary<Block> boxes(int depth) {
    Arbitrary<List<Block>> content = some(blocks(depth));
    Arbitrary<List<Block>> any = list(blocks(depth), 2);
    Arbitrary<List<Inline>> line = list(inlines(1), 2);
    return built(
        oneOf(
            Combinators.combine(content, any, line, infos()).as(Figure::new),
            Combinators.combine(
                    codes().map(EmbedKind::of),
                    maybe(texts()),
                    maybe(texts()),
                    content,
                    any,
                    infos())
                .as(Embed::new),
            Combinators.combine(codes().map(AsideKind::of), line, content, infos()).as(Aside::new),
            Combinators.combine(
                    Arbitraries.of(EditorialNoteKind.class),
                    maybe(dates()),
                    maybe(texts()),
                    maybe(texts()),
                    content,
                    infos())
                .as(EditorialNote::new),
            Combinators.combine(codes(), any, maps(), infos()).as(CustomBlock::new)));
  }

  private static Arbitrary<Note> notes(int depth) {
    return Combinators.combine(texts(), Arbitraries.of("", "1", "*"), some(blocks(depth)), infos())
        .as(Note::new);
  }

  private static Arbitrary<Byline> bylines() {
    return built(Combinators.combine(some(inlines(1)), infos()).as(Byline::new));
  }

  private static Arbitrary<Header> headers() {
    Arbitrary<Dateline> datelines =
        Combinators.combine(
                texts(),
                Arbitraries.of(DatelinePlacement.class),
                maybe(texts()),
                maybe(dates()),
                maybe(texts()),
                maybe(origins()))
            .as(
                (raw, placement, place, date, agency, origin) ->
                    Dateline.builder()
                        .raw(raw)
                        .placement(placement)
                        .place(Optional.ofNullable(place))
                        .date(Optional.ofNullable(date))
                        .agency(Optional.ofNullable(agency))
                        .origin(Optional.ofNullable(origin))
                        .build());
    return Combinators.combine(
            list(inlines(1), 2),
            list(inlines(), 2),
            list(blocks(1), 1),
            maybe(bylines()),
            list(bylines(), 1),
            maybe(datelines))
        .as(
            (kicker, title, standfirst, byline, credits, dateline) ->
                Header.builder()
                    .kicker(kicker)
                    .title(title)
                    .standfirst(standfirst)
                    .byline(Optional.ofNullable(byline))
                    .credits(credits)
                    .dateline(Optional.ofNullable(dateline))
                    .build());
  }

  private static Arbitrary<Contributor> contributors() {
    Arbitrary<Contributor> plain =
        Combinators.combine(
                names(),
                Arbitraries.of(ContributorKind.class),
                codes().map(Role::of),
                Arbitraries.of(Certainty.class),
                list(texts(), 2),
                list(blocks(1), 1),
                maybe(media()))
            .as(
                (name, kind, role, certainty, affiliations, bio, image) ->
                    Contributor.builder()
                        .name(name)
                        .kind(kind)
                        .role(role)
                        .certainty(certainty)
                        .affiliations(affiliations)
                        .bio(bio)
                        .image(Optional.ofNullable(image))
                        .build());
    return Combinators.combine(plain, list(maybe(texts()), 6))
        .as(
            (contributor, facts) ->
                contributor
                    .withPosition(fact(facts, 0))
                    .withPlace(fact(facts, 1))
                    .withUrl(fact(facts, 2))
                    .withEmail(fact(facts, 3))
                    .withHandle(fact(facts, 4))
                    .withIdentifier(fact(facts, 5)));
  }

  private static <T> Optional<T> fact(List<T> facts, int index) {
    return index < facts.size() ? Optional.ofNullable(facts.get(index)) : Optional.empty();
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(
            texts(),
            texts(),
            codes().map(EvidenceSource::of),
            Arbitraries.of(Certainty.class),
            Arbitraries.of(true, false),
            maybe(origins()))
        .as(Evidence::new);
  }

  private static Arbitrary<Metadata> metadata() {
    return Combinators.combine(
            list(maybe(texts()), 10),
            list(maybe(dates()), 3),
            list(texts(), 2),
            maybe(media()),
            list(contributors(), 2),
            maps(),
            list(evidence(), 2))
        .as(
            (facts, dates, keywords, leadImage, contributors, extra, evidence) ->
                Metadata.builder()
                    .url(fact(facts, 0))
                    .canonicalUrl(fact(facts, 1))
                    .siteName(fact(facts, 2))
                    .publisher(fact(facts, 3))
                    .language(fact(facts, 4))
                    .section(fact(facts, 5))
                    .description(fact(facts, 6))
                    .license(fact(facts, 7))
                    .accessNote(fact(facts, 8))
                    .articleType(fact(facts, 9))
                    .published(fact(dates, 0))
                    .modified(fact(dates, 1))
                    .saved(fact(dates, 2))
                    .keywords(keywords)
                    .leadImage(Optional.ofNullable(leadImage))
                    .contributors(contributors)
                    .extra(extra)
                    .evidence(evidence)
                    .build());
  }
}
