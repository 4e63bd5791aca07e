package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.Dateline;
import org.offprint.model.DatelinePlacement;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.ElementPath;
import org.offprint.model.Emphasis;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Evidence;
import org.offprint.model.EvidenceSource;
import org.offprint.model.Header;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Place;
import org.offprint.model.Role;
import org.offprint.model.Text;
import org.offprint.model.TextRange;
import org.offprint.parse.Omission;
import org.offprint.parse.OmissionKind;
import org.offprint.testing.GoldenFile;

class OutlineExporterTest {
  private final OutlineExporter outline = new OutlineExporter();

  private static Contributor varga(Block... bio) {
    return Contributor.builder()
        .name("Ines Varga")
        .kind(ContributorKind.PERSON)
        .certainty(Certainty.INFERRED)
        .addBio(bio)
        .build();
  }

  private static Evidence evidence(String field, boolean chosen, @Nullable Origin origin) {
    return new Evidence(
        field, "Ines Varga", EvidenceSource.VISIBLE_TEXT, Certainty.INFERRED, chosen, origin);
  }

  private static Origin rule(String rule) {
    return Origin.of(new TextRange(3, 9), rule);
  }

  private static Article facts(Metadata metadata) {
    return Article.EMPTY.withMetadata(metadata);
  }

  @Test
  void shows_an_article_as_a_tree() {
    Article article =
        Article.builder()
            .header(
                Header.builder()
                    .addTitle(Text.of("The "), Emphasis.of("Salt"), Text.of(" ferry"))
                    .addStandfirst(Paragraph.of("A boat in fog."))
                    .byline(Byline.of("By Ines Varga"))
                    .addCredits(Byline.of("Editing by Bo Lind"))
                    .dateline(
                        Dateline.builder()
                            .raw("LUND, May 3")
                            .placement(DatelinePlacement.OWN_LINE)
                            .place("LUND")
                            .date(new ArticleDate("May 3", LocalDate.of(2026, 5, 3)))
                            .build())
                    .build())
            .metadata(
                Metadata.builder()
                    .published(ArticleDate.of(LocalDate.of(2026, 5, 3)))
                    .modified(new ArticleDate("4 May 2026", LocalDate.of(2026, 5, 4)))
                    .siteName("The Ferry Post")
                    .addContributors(varga(Paragraph.of("She sails.")))
                    .build())
            .addBody(
                Paragraph.of(
                    List.of(
                        Text.of("She said "),
                        InlineQuotation.of("“", "No", "”"),
                        Text.of(" and "),
                        Link.of("https://example.org/", "left"),
                        Text.of("."))),
                ListBlock.of(
                    ListItem.of("Rope"),
                    ListItem.of(
                        null, List.of(Paragraph.of("Salt"), ListBlock.of(ListItem.of("Rock"))))))
            .addNotes(Note.of("n1", "1", List.of(Paragraph.of("At the pier."))))
            .build();
    assertThat(outline.export(article))
        .isEqualTo(
            """
            article The Salt ferry
            ├─ title The Salt ferry
            │  └─ emphasis Salt
            ├─ standfirst A boat in fog.
            ├─ byline By Ines Varga
            ├─ credit Editing by Bo Lind
            ├─ dateline own-line "LUND, May 3" place="LUND" date=2026-05-03
            ├─ site "The Ferry Post"
            ├─ published 2026-05-03
            ├─ modified 2026-05-04 raw="4 May 2026"
            ├─ author Ines Varga (person, inferred)
            │  └─ bio She sails.
            ├─ paragraph She said “No” and left.
            │  ├─ inline-quotation “No”
            │  └─ link https://example.org/ left
            ├─ list bullet
            │  ├─ list-item Rope
            │  └─ list-item
            │     ├─ paragraph Salt
            │     └─ list bullet
            │        └─ list-item Rock
            └─ note #n1 label="1" At the pier.
            """);
  }

  @Test
  void shows_every_type_and_property() {
    Omission omission = new Omission("share", new TextRange(3, 9), "Share\nthis");
    GoldenFile.of("outline/everything.outline")
        .matches(
            outline
                .withEvidence(true)
                .withOmissions(List.of(omission))
                .export(EverythingArticle.create()));
  }

  @Test
  void shows_every_type_but_text() {
    Article everything = EverythingArticle.create();
    List<String> shown =
        outline
            .export(everything)
            .lines()
            .map(line -> line.replaceFirst("^[│├└─ ]*", "").split(" ")[0])
            .toList();
    everything.stream()
        .filter(node -> !(node instanceof Text))
        .map(Node::type)
        .forEach(type -> assertThat(shown).contains(type));
    assertThat(shown).doesNotContain("text");
  }

  @Test
  void an_empty_article_is_one_line() {
    assertThat(outline.export(Article.EMPTY)).isEqualTo("article\n");
  }

  @Test
  void counts_body_paragraphs_by_their_lines() {
    List<Block> body = new ArrayList<>();
    IntStream.range(0, 23).forEach(i -> body.add(Paragraph.of("Fog " + i + '.')));
    body.add(
        EditorialNote.of(
            EditorialNoteKind.CORRECTION, null, null, null, List.of(Paragraph.of("It was rain."))));
    Article article =
        Article.of(body)
            .withMetadata(
                Metadata.builder().addContributors(varga(Paragraph.of("She sails."))).build());
    assertThat(outline.export(article).lines())
        .filteredOn(line -> line.matches("[│├└─ ]*paragraph .*"))
        .hasSize(23);
  }

  @Test
  void shows_several_paragraphs_below_the_name() {
    Article article =
        Article.EMPTY
            .withHeader(
                Header.builder()
                    .addStandfirst(Paragraph.of("A boat."), Paragraph.of("A fog."))
                    .build())
            .withMetadata(
                Metadata.builder()
                    .addContributors(varga(Paragraph.of("One."), Paragraph.of("Two.")))
                    .build());
    assertThat(outline.export(article))
        .isEqualTo(
            """
            article
            ├─ standfirst
            │  ├─ paragraph A boat.
            │  └─ paragraph A fog.
            └─ author Ines Varga (person, inferred)
               └─ bio
                  ├─ paragraph One.
                  └─ paragraph Two.
            """);
  }

  @Test
  void says_where_an_author_was_found() {
    Metadata metadata =
        Metadata.builder()
            .addContributors(varga())
            .addEvidence(
                evidence("editor", true, rule("other-field")),
                evidence("author", false, rule("not-chosen")),
                evidence("author", true, null),
                evidence("author", true, rule("author-note")))
            .build();
    assertThat(outline.export(facts(metadata)))
        .isEqualTo("article\n└─ author Ines Varga (person, inferred from author-note)\n");
  }

  @Test
  void says_nothing_of_the_rule_for_other_certainties() {
    Contributor visible =
        Contributor.builder()
            .name("Ines Varga")
            .role(Role.AS_TOLD_TO)
            .certainty(Certainty.VISIBLE)
            .build();
    Metadata metadata =
        Metadata.builder()
            .addContributors(visible)
            .addEvidence(evidence("as-told-to", true, rule("byline")))
            .build();
    assertThat(outline.export(facts(metadata)))
        .isEqualTo("article\n└─ as-told-to Ines Varga (visible)\n");
  }

  @Test
  void lists_evidence_if_asked() {
    Metadata metadata =
        Metadata.builder()
            .addEvidence(
                evidence("author", true, rule("author-note")), evidence("author", false, null))
            .build();
    assertThat(outline.export(facts(metadata))).isEqualTo("article\n");
    assertThat(outline.withEvidence(true).export(facts(metadata)))
        .isEqualTo(
            """
            article
            ├─ evidence author "Ines Varga" visible-text inferred chosen
            └─ evidence author "Ines Varga" visible-text inferred
            """);
  }

  @Test
  void lists_what_was_left_out() {
    List<Omission> omissions =
        List.of(
            new Omission("share", new TextRange(3, 9), " Share\nthis "),
            new Omission("menu", new TextRange(10, 400), "Home ".repeat(60)));
    String shown = outline.withOmissions(omissions).export(Article.EMPTY);
    assertThat(shown)
        .isEqualTo(
            """
            article
            Left out:
            ├─ omission share 3–9 Share⏎this
            └─ omission menu 10–400 %s…
            """
                .formatted("Home ".repeat(16)));
    assertThat(outline.withOmissions(omissions).withFullText(true).export(Article.EMPTY))
        .contains("Home ".repeat(60).strip() + '\n');
    assertThat(outline.withOmissions(List.of()).export(Article.EMPTY))
        .isEqualTo("article\nLeft out: nothing\n");
  }

  @Test
  void tells_media_left_out_from_words() {
    Place place = ElementPath.of("html/body/img");
    Omission picture = new Omission("small-medium", OmissionKind.IMAGE, place, "A \n lamp");
    assertThat(outline.withOmissions(List.of(picture)).export(Article.EMPTY))
        .endsWith("└─ omission small-medium html/body/img image=\"A ⏎ lamp\"\n");
  }

  @Test
  void speaks_for_the_only_paragraph_of_an_update_without_byline() {
    LiveUpdate update =
        LiveUpdate.of(
            List.of(Text.of("Boat two")),
            null,
            null,
            List.of(),
            false,
            List.of(Paragraph.of(List.of(Text.of("It is "), Emphasis.of("out")))));
    assertThat(outline.export(Article.of(List.of(update))))
        .isEqualTo(
            """
            article
            └─ live-update It is out
               ├─ title Boat two
               └─ emphasis out
            """);
  }

  @Test
  void cuts_words_to_the_width() {
    Article article = Article.of(List.of(Paragraph.of("🚀".repeat(120))));
    assertThat(outline.export(article)).contains("paragraph " + "🚀".repeat(100) + "…\n");
    assertThat(outline.withWidth(3).export(article)).contains("paragraph 🚀🚀🚀…\n");
    assertThat(outline.withFullText(true).export(article)).contains("🚀".repeat(120) + "\n");
    assertThatThrownBy(() -> outline.withWidth(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void options_leave_the_original_alone() {
    OutlineExporter all =
        outline.withWidth(5).withEvidence(true).withOmissions(List.of()).withEvidence(false);
    assertThat(outline.export(Article.EMPTY)).isEqualTo("article\n");
    assertThat(all.export(Article.of(List.of(Paragraph.of("Salt and rope")))))
        .isEqualTo("article\n└─ paragraph Salt …\nLeft out: nothing\n");
  }

  @Test
  void names_its_format() {
    assertThat(outline.format()).isEqualTo("outline");
    assertThat(outline.mediaType()).isEqualTo("text/plain");
    assertThat(outline.extension()).isEqualTo("outline");
  }
}
