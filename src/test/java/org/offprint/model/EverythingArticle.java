package org.offprint.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;

/** An article that holds every type of node, every optional property, and text that needs care. */
public final class EverythingArticle {
  private EverythingArticle() {}

  /** The article. */
  public static Article create() {
    return new Article(header(), body(), List.of(note()), metadata());
  }

  private static Origin origin(int start, int end) {
    return new Origin(new TextRange(start, end), "made-by-hand", 0.75f);
  }

  private static NodeInfo info(String id) {
    return NodeInfo.builder()
        .id(id)
        .language("sv")
        .direction(Direction.LTR)
        .data(new TreeMap<>(java.util.Map.of("acme:b", "2", "acme:a", "1\n\"")))
        .origin(origin(3, 14))
        .build();
  }

  private static Header header() {
    return Header.builder()
        .addKicker(Text.of("Harbour news"))
        .addTitle(Text.of("The "), Emphasis.of("Salt"), Text.of(" ferry"))
        .addStandfirst(Paragraph.of("A boat, a fog, a <timetable> & more."))
        .byline(new Byline(List.of(Text.of("By Ines Varga in Lund")), NodeInfo.of(origin(1, 9))))
        .addCredits(Byline.of("Editing by Bo Lind"))
        .dateline(
            Dateline.builder()
                .raw("LUND, May 3 (Agency)")
                .placement(DatelinePlacement.RUN_IN)
                .place("LUND")
                .agency("Agency")
                .date(new ArticleDate("May 3", YearMonth.of(2026, 5)))
                .origin(origin(40, 60))
                .build())
        .build();
  }

  private static List<Block> body() {
    Attribution attribution =
        Attribution.builder()
            .speaker(new Speaker("Ines Varga", "ferry captain", "Ines Varga"))
            .mention("the captain")
            .cue("said")
            .work("Salt Roads")
            .url("https://example.org/q")
            .rule("trailing-clause")
            .origin(origin(70, 90))
            .build();
    Media media =
        Media.builder()
            .kind(MediaKind.IMAGE)
            .url("https://example.org/mill.jpg")
            .alternative("A mill")
            .title("Mill")
            .width(640)
            .height(480)
            .mimeType("image/jpeg")
            .addRenditions(new Rendition("https://example.org/mill-2x.jpg", 1280, "image/jpeg"))
            .addRenditions(new Rendition("https://example.org/mill.webp", null, null))
            .build();
    return List.of(
        new Heading(2, List.of(Text.of("Fog")), info("fog")),
        inlines(attribution, media),
        new Paragraph(List.of(Text.of("Repeated.")), NodeInfo.builder().id("p-1").build()),
        new BlockQuotation(
            BlockQuotationKind.EPIGRAPH,
            List.of(Paragraph.of("We leave."), Paragraph.of("At dawn.")),
            List.of(Text.of("— Ines Varga")),
            attribution,
            NodeInfo.NONE),
        BlockQuotation.of(Paragraph.of("Plain.")),
        new PullQuotation(
            List.of(Paragraph.of("Repeated.")),
            List.of(Text.of("Varga")),
            attribution,
            "p-1",
            NodeInfo.NONE),
        lists(),
        DescriptionList.of(
            List.of(
                DescriptionEntry.of(
                    List.of(Text.of("Tare")), List.of(Paragraph.of("Weight of the box."))),
                DescriptionEntry.of(List.of(Text.of("Gross")), List.of()))),
        Figure.of(
            List.of(MediaBlock.of(media)),
            List.of(Paragraph.of("The mill in May.")),
            List.of(Text.of("Photo: Bo Lind"))),
        Figure.of(List.of(MediaBlock.of(Media.image("data:,x"))), List.of(), List.of()),
        table(),
        CodeBlock.of("if (fog) {\n\treturn; // \u0001 \ud83d\ude80\n}\n", "java"),
        CodeBlock.of("ls", null),
        Embed.of(
            EmbedKind.VIDEO,
            "https://example.org/v/1",
            "Example",
            List.of(Paragraph.of("Watch it there.")),
            List.of(Paragraph.of("The crossing."))),
        Aside.of(
            AsideKind.FACTS, List.of(Text.of("In short")), List.of(Paragraph.of("Two boats."))),
        EditorialNote.of(
            EditorialNoteKind.FIRST_PUBLISHED,
            new ArticleDate("2025", Year.of(2025)),
            "The Ferry Post",
            "https://example.org/fp",
            List.of(Paragraph.of("First published in The Ferry Post."))),
        SpeechTurn.of(
            SpeechTurnRole.ANSWER,
            List.of(Text.of("VARGA:")),
            Speaker.of("Varga"),
            List.of(Paragraph.of("We leave."))),
        LiveUpdate.of(
            List.of(Text.of("Boat two is out")),
            new ArticleDate("9.30", LocalDateTime.of(2026, 5, 3, 9, 30)),
            ArticleDate.of(OffsetDateTime.parse("2026-05-03T09:45:30+02:00")),
            List.of(Byline.of("Bo Lind")),
            true,
            List.of(Paragraph.of("It left at half past nine."))),
        Post.of(
            Speaker.of("deckhand7"),
            new ArticleDate("3 May 2026, 9:31", LocalDateTime.of(2026, 5, 3, 9, 31)),
            List.of(Text.of("Re: fog")),
            List.of(Paragraph.of("It lifts by noon."))),
        ThematicBreak.of(),
        new CustomBlock(
            "acme:recipe",
            List.of(Paragraph.of("Take salt.")),
            new TreeMap<>(java.util.Map.of("serves", "4")),
            NodeInfo.NONE),
        Paragraph.of("The end."));
  }

  private static Paragraph inlines(Attribution attribution, Media media) {
    return Paragraph.of(
        List.of(
            Text.of("Fog, "),
            new Emphasis(List.of(Strong.of("thick")), info("thick")),
            Text.of(", said "),
            new Link(
                "https://example.org/?a=1&b=2",
                "The captain",
                List.of(Text.of("Varga")),
                NodeInfo.NONE),
            Text.of(": "),
            new InlineQuotation(
                "“",
                List.of(Text.of("no "), Code.of("ls -l"), Text.of("today")),
                "”",
                QuotationFunction.SPEECH,
                "u1",
                attribution,
                NodeInfo.NONE),
            LineBreak.of(),
            InlineQuotation.of("« ", "non", " »"),
            Styled.of(InlineStyle.SUPERSCRIPT, "th"),
            InlineImage.of(media),
            NoteReference.of("n1", "[1]"),
            new CustomInline(
                "acme:ticker",
                List.of(Text.of("FRY")),
                new TreeMap<>(java.util.Map.of("price", "3")),
                NodeInfo.NONE)));
  }

  private static ListBlock lists() {
    ListBlock inner = ListBlock.of(ListItem.of("Rock salt"));
    return ListBlock.of(
        ListKind.ORDERED,
        3,
        "a",
        List.of(
            ListItem.of(true, List.of(Paragraph.of("Salt"), inner)),
            ListItem.of(false, List.of(Paragraph.of("Rope"))),
            ListItem.of("Oil")));
  }

  private static Table table() {
    TableCell title =
        TableCell.of(TableCellKind.HEADER, 2, 1, List.of(Paragraph.of("Boats by year")));
    return Table.of(
        List.of(Paragraph.of("Boats")),
        List.of(TableRow.of(List.of(title))),
        List.of(TableRow.of(List.of(TableCell.of("2025"), TableCell.of("2")))),
        List.of(
            TableRow.of(List.of(TableCell.of(TableCellKind.DATA, 1, 1, List.of()))),
            TableRow.of(List.of())));
  }

  private static Note note() {
    return Note.of("n1", "1", List.of(Paragraph.of("Measured at the pier.")));
  }

  private static Metadata metadata() {
    return Metadata.builder()
        .url("https://example.org/a?b=1")
        .canonicalUrl("https://example.org/a")
        .siteName("The Ferry Post")
        .publisher("Ferry Press")
        .language("en-GB")
        .published(ArticleDate.of(LocalDate.of(2026, 5, 3)))
        .modified(new ArticleDate("4 May 2026, 10:00", LocalDateTime.of(2026, 5, 4, 10, 0)))
        .saved(ArticleDate.of(OffsetDateTime.parse("2026-05-05T10:00:00Z")))
        .section("Harbour")
        .addKeywords("ferry", "fog")
        .description("A boat in fog.")
        .leadImage(Media.image("https://example.org/lead.jpg"))
        .license("CC BY 4.0")
        .accessNote("Free to read")
        .articleType("NewsArticle")
        .pageKind(new PageKindEstimate(PageKind.FORUM, .75f))
        .putExtra("word:b", "2")
        .putExtra("word:a", "1")
        .addContributors(
            Contributor.builder()
                .name("Ines Varga")
                .kind(ContributorKind.PERSON)
                .role(Role.AUTHOR)
                .certainty(Certainty.INFERRED)
                .position("Ferry captain")
                .addAffiliations("Lund Ferries")
                .addBio(Paragraph.of("Ines Varga is a ferry captain at Lund Ferries."))
                .place("Lund")
                .url("https://example.org/varga")
                .email("varga@example.org")
                .handle("@varga")
                .image(Media.image("https://example.org/varga.jpg"))
                .identifier("0000-0001-2345-6789")
                .build(),
            Contributor.builder()
                .name("Bo Lind")
                .role(Role.EDITOR)
                .certainty(Certainty.VISIBLE)
                .build())
        .addEvidence(
            new Evidence(
                "title",
                "The Salt ferry",
                EvidenceSource.VISIBLE_TEXT,
                Certainty.VISIBLE,
                true,
                origin(0, 3)),
            new Evidence(
                "author",
                "webmaster",
                EvidenceSource.META_TAG,
                Certainty.DECLARED,
                false,
                new Origin(ElementPath.of("html/head/meta[3]"), "meta-author", 1)))
        .build();
  }
}
