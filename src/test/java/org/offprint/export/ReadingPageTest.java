package org.offprint.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.Offprint;
import org.offprint.model.Article;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.LiveUpdate;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.Metadata;
import org.offprint.model.Node;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Post;
import org.offprint.model.QuotationFunction;
import org.offprint.model.Speaker;
import org.offprint.model.Text;

/** A reading page says of its article what it says, so that it can be read back. */
class ReadingPageTest {
  private static final HtmlExporter PAGE = Exporters.html().asPage();

  private static Article again(Article article) {
    String page = PAGE.export(article);
    Article again = Offprint.parseHtml(page, null);
    assertThat(PAGE.export(again)).isEqualTo(page);
    return again;
  }

  private static Article of(Block... blocks) {
    return Article.of(List.of(blocks));
  }

  private static Article about(Metadata metadata) {
    return of(Paragraph.of("The ferry leaves at six.")).withMetadata(metadata);
  }

  @Test
  void a_month_or_a_year_is_a_date() {
    ArticleDate month = new ArticleDate("April 1931", YearMonth.of(1931, 4));
    ArticleDate year = new ArticleDate("the year 1932", Year.of(1932));
    Metadata metadata =
        again(about(Metadata.EMPTY.withPublished(month).withModified(year))).metadata();
    assertThat(metadata.published()).contains(month);
    assertThat(metadata.modified()).contains(year);
  }

  @Test
  void a_month_is_the_date_of_an_update() {
    ArticleDate month = new ArticleDate("April 1931", YearMonth.of(1931, 4));
    Block update =
        LiveUpdate.of(
            List.of(Text.of("Fog")),
            month,
            null,
            List.of(),
            false,
            List.of(Paragraph.of("It lifts.")));
    assertThat(again(of(update)).stream(LiveUpdate.class).map(LiveUpdate::published))
        .containsExactly(month);
  }

  @Test
  void a_post_keeps_author_date_and_title() {
    Post post =
        Post.of(
            Speaker.of("deckhand 7"),
            new ArticleDate("April 1931", YearMonth.of(1931, 4)),
            List.of(Text.of("Fog")),
            List.of(Paragraph.of("It lifts.")));
    Post bare = Post.of(null, null, List.of(), List.of(Paragraph.of("By noon.")));
    assertThat(again(of(post)).stream(Post.class).map(Post::author))
        .containsExactly(Speaker.of("deckhand 7"));
    assertThat(again(of(post)).stream(Post.class).map(Post::published))
        .containsExactly(post.published());
    assertThat(again(of(post)).stream(Post.class).map(Post::plainText))
        .containsExactly(post.plainText());
    assertThat(again(of(bare)).stream(Post.class).map(Post::author))
        .containsExactly((Speaker) null);
  }

  @Test
  void addresses_of_the_head_may_be_relative() {
    Metadata metadata =
        again(
                about(
                    Metadata.EMPTY
                        .withLeadImage(Media.image("/pictures/ferry.jpg"))
                        .withLicense("//example.org/terms")))
            .metadata();
    assertThat(metadata.leadImage().map(Media::url)).contains("/pictures/ferry.jpg");
    assertThat(metadata.license()).contains("//example.org/terms");
  }

  @Test
  void the_blanks_that_indent_a_paragraph_stay() {
    InlineQuotation said =
        InlineQuotation.of("「", List.of(Text.of("霧だ")), "」", QuotationFunction.UNKNOWN, null, null);
    Article article = of(Paragraph.of(List.of(Text.of("\u3000"), said, Text.of("と船長は言う。"))));
    assertThat(again(article).plainText()).isEqualTo(article.plainText());
  }

  @Test
  void media_that_are_not_shown_are_media() {
    Media drawing = Media.image("data:image/svg+xml,x").withAlternative("A drawing of the quay");
    Media film = Media.image("data:video/mp4,x").withKind(MediaKind.VIDEO);
    List<Block> pictures = List.of(MediaBlock.of(drawing), MediaBlock.of(drawing));
    Article article =
        of(
            Figure.of(pictures, List.of(Paragraph.of("Two of them")), List.of()),
            MediaBlock.of(film));
    Article again = again(article);
    assertThat(again.stream().map(Node::type)).containsExactlyElementsOf(types(article));
    assertThat(again.stream(MediaBlock.class).map(block -> block.media().alternative()))
        .containsExactly(
            Optional.of("A drawing of the quay"),
            Optional.of("A drawing of the quay"),
            Optional.empty());
    assertThat(again.stream(MediaBlock.class).map(block -> block.media().kind()))
        .containsExactly(MediaKind.IMAGE, MediaKind.IMAGE, MediaKind.VIDEO);
  }

  @Test
  void media_that_are_links_keep_their_address() {
    Media mill = Media.image("https://example.org/mill.jpg").withAlternative("A mill");
    HtmlExporter closed = PAGE.withRemotePictures(false);
    String page = closed.export(of(Paragraph.of("At the quay."), MediaBlock.of(mill)));
    Article again = Offprint.parseHtml(page, null);
    assertThat(again.stream(MediaBlock.class).map(MediaBlock::media)).containsExactly(mill);
    assertThat(closed.export(again)).isEqualTo(page);
  }

  private static List<String> types(Article article) {
    return article.stream().map(Node::type).toList();
  }

  @Test
  void notes_may_have_marks_of_others() {
    Paragraph marked =
        Paragraph.of(
            List.of(Text.of("The bell"), NoteReference.of("a", "[1]"), Text.of(" rings.")));
    Paragraph cast =
        Paragraph.of(List.of(Text.of("Cast in 1911"), NoteReference.of("b", "[2]"), Text.of(".")));
    Article article =
        of(marked)
            .withNotes(
                List.of(
                    Note.of("a", "[1]", List.of(cast)),
                    Note.of("b", "[2]", List.of(Paragraph.of("The harbour log.")))));
    assertThat(again(article).notes()).extracting(Note::plainText).isEqualTo(words(article));
  }

  private static List<String> words(Article article) {
    return article.notes().stream().map(Note::plainText).toList();
  }

  @Test
  void the_labels_of_notes_are_their_own() {
    Paragraph marked =
        Paragraph.of(
            List.of(Text.of("The bell"), NoteReference.of("a", "[1]"), Text.of(" rings.")));
    Article article =
        of(marked)
            .withNotes(
                List.of(
                    Note.of("a", "1", List.of(Paragraph.of("Cast in 1911."))),
                    Note.of("b", "[1]", List.of(Paragraph.of("Cast again in 1946."))),
                    Note.of("c", "*", List.of(Paragraph.of("Sold in 1950.")))));
    Article again = again(article);
    assertThat(again.notes()).extracting(Note::label).containsExactly("1", "[1]", "*");
    assertThat(again.notes()).extracting(Note::plainText).isEqualTo(words(article));
  }

  @Test
  void a_note_without_a_label_leads_back_all_the_same() {
    Paragraph marked =
        Paragraph.of(
            List.of(Text.of("The bell"), NoteReference.of("a", "[1]"), Text.of(" rings.")));
    Article article =
        of(marked).withNotes(List.of(Note.of("a", "", List.of(Paragraph.of("Cast in 1911.")))));
    assertThat(again(article).notes()).extracting(Note::label).containsExactly("");
  }

  @Test
  void a_heading_that_closes_the_body_is_not_the_title_of_the_notes() {
    Article article =
        of(
                Paragraph.of(List.of(Text.of("The bell"), NoteReference.of("a", "1"))),
                Heading.of(2, "To be continued"))
            .withNotes(List.of(Note.of("a", "1", List.of(Paragraph.of("Cast in 1911.")))));
    assertThat(again(article).headings())
        .extracting(Heading::plainText)
        .containsExactly("To be continued");
  }
}
