package org.offprint.model;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Articles of any shape, with the white space and the broken characters of the web. */
public final class ArticleArbitraries {
  private static final int DEPTH = 3;

  private ArticleArbitraries() {}

  /** Articles with header, body, notes and a contributor's bio, not in normal form. */
  public static Arbitrary<Article> articles() {
    return Combinators.combine(headers(), blockLists(0), noteLists(), metadata())
        .as(Article::new)
        .withoutEdgeCases();
  }

  private static Arbitrary<Header> headers() {
    return Combinators.combine(inlines(0), inlines(0), blockLists(0), inlines(1), inlines(1))
        .as(
            (kicker, title, standfirst, byline, credit) ->
                Header.builder()
                    .kicker(kicker)
                    .title(title)
                    .standfirst(standfirst)
                    .byline(Byline.of(byline))
                    .addCredits(Byline.of(credit))
                    .build());
  }

  private static Arbitrary<Metadata> metadata() {
    return Combinators.combine(blockLists(0), strings())
        .as(
            (bio, words) ->
                Metadata.builder()
                    .siteName(words)
                    .description(words)
                    .putExtra(words, words)
                    .addContributors(
                        Contributor.builder()
                            .name("Ines " + words)
                            .certainty(Certainty.VISIBLE)
                            .position(words)
                            .bio(bio)
                            .build())
                    .build());
  }

  private static Arbitrary<List<Note>> noteLists() {
    return Combinators.combine(strings(), blockLists(1))
        .as((label, content) -> Note.of("n", label, content))
        .list()
        .ofMaxSize(2);
  }

  /** Words, white space of many sorts, marks that mean something elsewhere, broken characters. */
  public static Arbitrary<String> strings() {
    return Arbitraries.of(
            "salt",
            "rope",
            "half-past",
            "Oil.",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\t",
            "\r",
            "\u00A0",
            "\u2028",
            "- ",
            "> ",
            "1. ",
            "│",
            "└─ ",
            "塩",
            "🚀",
            "\ud83d",
            "\u0000",
            "\u200F",
            "é",
            "e\u0301",
            "“",
            "”")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<List<Inline>> inlines(int least) {
    return inline(DEPTH).list().ofMinSize(least).ofMaxSize(3);
  }

  private static Arbitrary<List<Block>> blockLists(int least) {
    return block(DEPTH).list().ofMinSize(least).ofMaxSize(4);
  }

  private static Arbitrary<Inline> inline(int depth) {
    Arbitrary<Inline> text = strings().map(Text::of);
    if (depth == 0) {
      return text;
    }
    Arbitrary<List<Inline>> inner =
        Arbitraries.lazy(() -> inline(depth - 1).list().ofMinSize(1).ofMaxSize(2));
    return Arbitraries.oneOf(
        text,
        text,
        inner.map(Emphasis::of),
        inner.map(Strong::of),
        inner.map(content -> Link.of("https://example.org/", null, content)),
        inner.map(content -> Styled.of(InlineStyle.MARK, content)),
        inner.map(
            content -> InlineQuotation.of("“", content, "”", QuotationFunction.SPEECH, null, null)),
        inner.map(content -> CustomInline.of("acme:x", content, new TreeMap<>())),
        strings().map(Code::of),
        strings().map(label -> NoteReference.of("n", label)),
        Arbitraries.create(LineBreak::of),
        Arbitraries.create(() -> InlineImage.of(Media.image("data:,x"))));
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<List<Inline>> words = inline(1).list().ofMinSize(1).ofMaxSize(2);
    Arbitrary<List<Inline>> perhaps = inline(1).list().ofMaxSize(2);
    Arbitrary<Block> paragraph = words.map(Paragraph::of);
    if (depth == 0) {
      return Arbitraries.oneOf(
          paragraph,
          words.map(content -> Heading.of(3, content)),
          strings().map(text -> CodeBlock.of(text, null)),
          Arbitraries.create(ThematicBreak::of),
          Arbitraries.create(() -> MediaBlock.of(Media.image("data:,x"))));
    }
    Arbitrary<List<Block>> inner =
        Arbitraries.lazy(() -> block(depth - 1).list().ofMinSize(1).ofMaxSize(2));
    return Arbitraries.oneOf(
        paragraph,
        Arbitraries.lazy(() -> block(0)),
        Combinators.combine(inner, perhaps)
            .as((content, by) -> BlockQuotation.of(BlockQuotationKind.BLOCK, content, by, null)),
        Combinators.combine(inner, perhaps)
            .as((content, by) -> PullQuotation.of(content, by, null, null)),
        inner
            .map(content -> ListItem.of(null, content))
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .flatMap(
                items ->
                    Arbitraries.of(ListKind.class).map(kind -> ListBlock.of(kind, 9, "a", items))),
        Combinators.combine(perhaps, inner)
            .as((term, details) -> DescriptionList.of(List.of(DescriptionEntry.of(term, details)))),
        Combinators.combine(inner, perhaps)
            .as((content, credit) -> Figure.of(List.of(content.get(0)), content, credit)),
        Combinators.combine(inner, inner).as(ArticleArbitraries::table),
        Combinators.combine(inner, inner)
            .as((fallback, caption) -> Embed.of(EmbedKind.POST, null, null, fallback, caption)),
        Combinators.combine(perhaps, inner)
            .as((title, content) -> Aside.of(AsideKind.BOX, title, content)),
        inner.map(content -> EditorialNote.of(EditorialNoteKind.EDITOR, null, null, null, content)),
        Combinators.combine(perhaps, inner)
            .as((label, content) -> SpeechTurn.of(SpeechTurnRole.OTHER, label, null, content)),
        Combinators.combine(perhaps, words, inner)
            .as(
                (title, byline, content) ->
                    LiveUpdate.of(title, null, null, List.of(Byline.of(byline)), false, content)),
        inner.map(content -> CustomBlock.of("acme:x", content, new TreeMap<>())));
  }

  private static Table table(List<Block> caption, List<Block> content) {
    TableCell empty = TableCell.of(TableCellKind.DATA, 1, 1, List.of());
    TableCell cell = TableCell.of(TableCellKind.HEADER, 2, 1, content);
    return Table.of(
        caption,
        List.of(TableRow.of(List.of(empty, cell))),
        List.of(TableRow.of(List.of(TableCell.of("2"), empty)), TableRow.of(List.of())),
        List.of());
  }
}
