package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Attribution;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.Byline;
import org.offprint.model.Certainty;
import org.offprint.model.Contributor;
import org.offprint.model.ContributorKind;
import org.offprint.model.EditorialNote;
import org.offprint.model.EditorialNoteKind;
import org.offprint.model.EverythingArticle;
import org.offprint.model.Header;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Media;
import org.offprint.model.Metadata;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.PullQuotation;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Role;
import org.offprint.model.Speaker;
import org.offprint.model.Text;
import org.offprint.testing.SmallStack;

class JsonLdExporterTest {
  private static String export(Article article) {
    return Exporters.jsonLd().export(article);
  }

  private static String export(Metadata metadata) {
    return export(Article.EMPTY.withMetadata(metadata));
  }

  private static Contributor.Builder contributor(String name) {
    return Contributor.builder().name(name).certainty(Certainty.VISIBLE);
  }

  @Test
  void writes_what_is_known_and_nothing_else() {
    assertThat(export(Article.EMPTY))
        .isEqualTo(
            """
            {
              "@context": "https://schema.org",
              "@type": "Article",
              "wordCount": 0
            }
            """);
  }

  @Test
  void is_an_object_of_properties_in_a_fixed_order() {
    Article article =
        Article.builder()
            .header(
                Header.builder()
                    .addTitle(Text.of("The Salt Ferry"))
                    .addStandfirst(Paragraph.of("A boat in fog."))
                    .build())
            .addBody(Paragraph.of("It leaves at six."), Paragraph.of("It comes back at nine."))
            .metadata(
                Metadata.builder()
                    .url("https://example.org/a?from=mail")
                    .canonicalUrl("https://example.org/a")
                    .siteName("The Ferry Post")
                    .publisher("Ferry Press")
                    .language("en-GB")
                    .published(ArticleDate.of(LocalDate.of(2026, 5, 3)))
                    .section("Harbour")
                    .addKeywords("ferry", "fog")
                    .articleType("NewsArticle")
                    .addContributors(
                        contributor("Ines Varga")
                            .kind(ContributorKind.PERSON)
                            .url("https://example.org/varga")
                            .build())
                    .build())
            .build();
    assertThat(export(article))
        .isEqualTo(
            """
            {
              "@context": "https://schema.org",
              "@type": "NewsArticle",
              "url": "https://example.org/a",
              "headline": "The Salt Ferry",
              "description": "A boat in fog.",
              "author": [
                {
                  "@type": "Person",
                  "name": "Ines Varga",
                  "url": "https://example.org/varga"
                }
              ],
              "datePublished": "2026-05-03",
              "publisher": {
                "@type": "Organization",
                "name": "Ferry Press"
              },
              "isPartOf": {
                "@type": "WebSite",
                "name": "The Ferry Post"
              },
              "inLanguage": "en-GB",
              "articleSection": "Harbour",
              "keywords": [
                "ferry",
                "fog"
              ],
              "wordCount": 16,
              "articleBody": "It leaves at six.\\n\\nIt comes back at nine."
            }
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "NewsArticle, NewsArticle",
    "BlogPosting, BlogPosting",
    "Report, Report",
    "OpinionNewsArticle, OpinionNewsArticle",
    "article, Article",
    "Recipe, Article"
  })
  void has_the_type_of_the_publisher_if_it_is_an_article_of_schema_org(String named, String type) {
    assertThat(export(Metadata.builder().articleType(named).build()))
        .contains("\"@type\": \"" + type + "\"");
  }

  @Test
  void the_posts_of_a_thread_are_its_comments() {
    Post post =
        Post.of(
            Speaker.of("deckhand7"),
            ArticleDate.of(LocalDateTime.of(2026, 5, 3, 9, 31)),
            List.of(Text.of("Re: fog")),
            List.of(Paragraph.of("It lifts by noon.")));
    assertThat(export(Article.of(List.of(post))))
        .contains("\"@type\": \"DiscussionForumPosting\"")
        .contains(
            """
              "comment": [
                {
                  "@type": "Comment",
                  "headline": "Re: fog",
                  "author": {
                    "@type": "Person",
                    "name": "deckhand7"
                  },
                  "datePublished": "2026-05-03T09:31",
                  "text": "It lifts by noon."
                }
              ]
            """);
    Article bare = Article.of(List.of(post.withAuthor(null).withPublished(null).withTitle()));
    assertThat(export(bare)).doesNotContain("Person", "datePublished", "Re: fog");
  }

  @Test
  void is_a_live_blog_if_it_has_updates() {
    LiveUpdate update =
        LiveUpdate.of(
            List.of(Text.of("Boat two is out")),
            ArticleDate.of(LocalDateTime.of(2026, 5, 3, 9, 30)),
            null,
            List.of(Byline.of("Bo Lind")),
            true,
            List.of(Paragraph.of("It left early.")));
    Article live = Article.of(List.of(update));
    assertThat(export(live))
        .contains("\"@type\": \"LiveBlogPosting\"")
        .contains(
            """
              "liveBlogUpdate": [
                {
                  "@type": "BlogPosting",
                  "headline": "Boat two is out",
                  "datePublished": "2026-05-03T09:30",
                  "creditText": "Bo Lind",
                  "articleBody": "It left early."
                }
              ]
            """);
    Metadata news = Metadata.builder().articleType("NewsArticle").build();
    assertThat(export(live.withMetadata(news)))
        .contains("\"@type\": [\n    \"NewsArticle\",\n    \"LiveBlogPosting\"\n  ]");
  }

  @Test
  void keeps_a_description_and_the_standfirst_apart() {
    Article article =
        Article.EMPTY
            .withHeader(Header.builder().addStandfirst(Paragraph.of("A boat in fog.")).build())
            .withMetadata(Metadata.builder().description("All about boats.").build());
    assertThat(export(article))
        .contains("\"alternativeHeadline\": \"A boat in fog.\"")
        .contains("\"description\": \"All about boats.\"");
  }

  @Test
  void names_people_by_what_they_did() {
    String json =
        export(
            Metadata.builder()
                .addContributors(
                    contributor("Ines Varga").build(),
                    contributor("Ferry Agency").kind(ContributorKind.ORGANIZATION).build(),
                    contributor("Bo Lind").role(Role.EDITOR).build(),
                    contributor("Ada Kern").role(Role.TRANSLATOR).build(),
                    contributor("Uwe Stein").role(Role.PHOTOGRAPHER).build())
                .build());
    assertThat(json)
        .contains(
            """
              "author": [
                {
                  "name": "Ines Varga"
                },
                {
                  "@type": "Organization",
                  "name": "Ferry Agency"
                }
              ],
              "editor": [
                {
                  "name": "Bo Lind"
                }
              ],
              "translator": [
                {
                  "name": "Ada Kern"
                }
              ],
              "contributor": [
                {
                  "@type": "Role",
                  "roleName": "photographer",
                  "contributor": {
                    "name": "Uwe Stein"
                  }
                }
              ]
            """
                .stripTrailing());
  }

  @Test
  void tells_what_is_known_of_a_contributor() {
    assertThat(export(EverythingArticle.create()))
        .contains(
            """
                  "@type": "Person",
                  "name": "Ines Varga",
                  "url": "https://example.org/varga",
                  "alternateName": "@varga",
                  "email": "varga@example.org",
                  "identifier": "0000-0001-2345-6789",
                  "image": "https://example.org/varga.jpg",
                  "jobTitle": "Ferry captain",
                  "affiliation": [
                    {
                      "@type": "Organization",
                      "name": "Lund Ferries"
                    }
                  ],
                  "workLocation": {
                    "@type": "Place",
                    "name": "Lund"
                  },
                  "description": "Ines Varga is a ferry captain at Lund Ferries."
            """);
  }

  @Test
  void gives_attributed_quotations_a_speaker() {
    Attribution varga =
        Attribution.builder()
            .speaker(new Speaker("Ines Varga", "ferry captain", null))
            .work("Salt Roads")
            .url("https://example.org/q")
            .rule("made-by-hand")
            .build();
    Article article =
        Article.of(
            List.of(
                Paragraph.of(
                    List.of(
                        InlineQuotation.of(
                            "“",
                            List.of(Text.of("We leave")),
                            "”",
                            QuotationFunction.SPEECH,
                            null,
                            varga),
                        Text.of(" and "),
                        InlineQuotation.of("“", "nobody says this", "”"))),
                BlockQuotation.of(
                    BlockQuotationKind.BLOCK,
                    List.of(Paragraph.of("Fog until noon.")),
                    List.of(Text.of("The log")),
                    varga.withWork(Optional.empty()).withUrl(Optional.empty())),
                PullQuotation.of(List.of(Paragraph.of("We leave")), List.of(), varga, null)));
    assertThat(export(article))
        .endsWith(
            """
              "hasPart": [
                {
                  "@type": "Quotation",
                  "text": "We leave",
                  "spokenByCharacter": {
                    "name": "Ines Varga",
                    "description": "ferry captain"
                  },
                  "isBasedOn": {
                    "@type": "CreativeWork",
                    "name": "Salt Roads",
                    "url": "https://example.org/q"
                  }
                },
                {
                  "@type": "Quotation",
                  "text": "Fog until noon.",
                  "spokenByCharacter": {
                    "name": "Ines Varga",
                    "description": "ferry captain"
                  }
                }
              ]
            }
            """);
  }

  @Test
  void lists_corrections() {
    Article article =
        Article.of(
            List.of(
                EditorialNote.of(
                    EditorialNoteKind.CORRECTION,
                    ArticleDate.of(YearMonth.of(2026, 5)),
                    null,
                    null,
                    List.of(Paragraph.of("The boat is blue."))),
                EditorialNote.of(
                    EditorialNoteKind.FIRST_PUBLISHED,
                    null,
                    null,
                    null,
                    List.of(Paragraph.of("First in The Ferry Post.")))));
    assertThat(export(article))
        .contains(
            """
              "correction": [
                {
                  "@type": "CorrectionComment",
                  "datePublished": "2026-05",
                  "text": "The boat is blue."
                }
              ]
            """);
  }

  @Test
  void tells_pictures_licences_and_access() {
    Metadata metadata =
        Metadata.builder()
            .leadImage(
                Media.image("https://example.org/a.jpg")
                    .withAlternative("A mill")
                    .withWidth(640)
                    .withHeight(480))
            .license("https://example.org/licence")
            .accessNote("not accessible for free")
            .build();
    assertThat(export(metadata))
        .contains(
            """
              "image": {
                "@type": "ImageObject",
                "url": "https://example.org/a.jpg",
                "width": 640,
                "height": 480,
                "description": "A mill"
              },
              "license": "https://example.org/licence",
              "isAccessibleForFree": false,
            """);
    assertThat(export(Metadata.builder().license("CC BY 4.0").accessNote("For members").build()))
        .contains("\"license\": {\n    \"@type\": \"CreativeWork\",\n    \"name\": \"CC BY 4.0\"")
        .contains("\"conditionsOfAccess\": \"For members\"")
        .doesNotContain("isAccessibleForFree");
  }

  @Test
  void writes_no_address_that_runs() {
    assertThat(
            export(
                Metadata.builder()
                    .url("javascript:alert(1)")
                    .leadImage(Media.image("data:image/png;base64,AAAA"))
                    .license("javascript://x%0Aalert(1)")
                    .addContributors(contributor("A B").url("vbscript:x").build())
                    .build()))
        .doesNotContain("\"url\"", "\"image\"")
        .contains("\"name\": \"javascript://x%0Aalert(1)\"");
  }

  @Test
  void can_stand_in_a_script_element() {
    String hostile = "</script><!-- \u2028 & \u2029 > \"\\ \uD83D";
    assertThat(export(Article.of(List.of(Paragraph.of(hostile)))))
        .contains("\"\\u003c/script>\\u003c!-- \\u2028 & \\u2029 > \\\"\\\\ \uFFFD\"")
        .doesNotContain("<", "\u2028", "\u2029", "\uD83D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026", "2026-05", "2026-05-03", "2026-05-03T09:30", "2026-05-03T09:45:30+02:00"})
  void tells_dates_as_precisely_as_they_are_known(String date) {
    assertThat(export(Metadata.builder().published(ArticleDate.of(temporal(date))).build()))
        .contains("\"datePublished\": \"" + date + '"');
  }

  /** Of a year or a month alone the reader of pages makes no date. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-05-03", "2026-05-03T09:30", "2026-05-03T09:45:30+02:00"})
  void is_read_back_with_the_same_title_authors_and_dates(String date) {
    Article article =
        Article.builder()
            .header(Header.builder().addTitle(Text.of("The </script> \"Salt\" Ferry")).build())
            .addBody(
                Paragraph.of(
                    "The ferry leaves the old pier at six each morning, and nobody has ever seen"
                        + " it late."))
            .metadata(
                Metadata.builder()
                    .published(ArticleDate.of(temporal(date)))
                    .modified(ArticleDate.of(temporal("2026-05-04T10:00:00Z")))
                    .language("en")
                    .addContributors(
                        contributor("Ines Varga").kind(ContributorKind.PERSON).build(),
                        contributor("Bo Lind").build())
                    .build())
            .build();
    String page =
        "<script type=\"application/ld+json\">%s</script><p>%s</p>"
            .formatted(export(article), article.plainText().lines().skip(2).findFirst().orElse(""));
    Article read = Offprint.parseHtml(page, "https://example.org/story");
    assertThat(read.title()).isEqualTo(article.title());
    assertThat(read.authors())
        .extracting(Contributor::name)
        .containsExactlyElementsOf(article.authors().stream().map(Contributor::name).toList());
    assertThat(read.authors().get(0).kind()).isEqualTo(ContributorKind.PERSON);
    assertThat(read.metadata().published().map(ArticleDate::value))
        .contains(article.metadata().published().orElseThrow().value());
    assertThat(read.metadata().modified().map(ArticleDate::value))
        .contains(article.metadata().modified().orElseThrow().value());
    assertThat(read.metadata().language()).contains("en");
  }

  @Test
  void needs_no_deep_stack() {
    Article deep = DeepArticles.deepest();
    SmallStack.run(() -> assertThat(export(deep)).contains("Deep."));
  }

  private static Temporal temporal(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date);
      case 7 -> YearMonth.parse(date);
      case 10 -> LocalDate.parse(date);
      case 16 -> LocalDateTime.parse(date);
      default -> OffsetDateTime.parse(date);
    };
  }
}
