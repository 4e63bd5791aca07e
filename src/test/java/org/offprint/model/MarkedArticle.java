package org.offprint.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article with a word of its own for each type of node, by which it is seen whether the type was
 * shown.
 */
public final class MarkedArticle {
  private MarkedArticle() {}

  /** The word of each type; none for a type that is never shown as words. */
  public static Map<Class<? extends Node>, String> markers() {
    Map<Class<? extends Node>, String> markers = new LinkedHashMap<>();
    for (Class<? extends Node> type : NodeTypes.all()) {
      if (type != ThematicBreak.class && type != LineBreak.class) {
        markers.put(type, word(type));
      }
    }
    return markers;
  }

  private static String word(Class<? extends Node> type) {
    return "qx" + type.getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }

  private static List<Inline> inlines(Class<? extends Node> type) {
    return List.of(Text.of(word(type)));
  }

  private static List<Block> blocks(Class<? extends Node> type) {
    return List.of(Paragraph.of(word(type)));
  }

  private static Media media(Class<? extends Node> type) {
    return Media.image("https://example.org/mill.jpg").withAlternative(word(type));
  }

  /** The article. */
  public static Article create() {
    Header header =
        Header.builder().addTitle(Text.of("Title")).byline(Byline.of(word(Byline.class))).build();
    Note note = Note.of("n1", "1", blocks(Note.class));
    return new Article(header, body(), List.of(note), Metadata.EMPTY);
  }

  private static List<Block> body() {
    return List.of(
        Heading.of(2, word(Heading.class)),
        Paragraph.of(word(Paragraph.class)),
        line(),
        BlockQuotation.of(Paragraph.of(word(BlockQuotation.class))),
        PullQuotation.of(blocks(PullQuotation.class), List.of(), null, null),
        ListBlock.of(ListItem.of(null, blocks(ListItem.class)), ListItem.of(word(ListBlock.class))),
        DescriptionList.of(
            List.of(
                DescriptionEntry.of(inlines(DescriptionEntry.class), List.of()),
                DescriptionEntry.of(
                    inlines(DescriptionList.class), List.of(Paragraph.of("explained"))))),
        Figure.of(List.of(MediaBlock.of(media(MediaBlock.class))), blocks(Figure.class), List.of()),
        Table.of(
            List.of(Paragraph.of(word(Table.class))),
            List.of(),
            List.of(
                TableRow.of(List.of(TableCell.of(word(TableCell.class)))),
                TableRow.of(List.of(TableCell.of(word(TableRow.class))))),
            List.of()),
        CodeBlock.of(word(CodeBlock.class), null),
        Embed.of(EmbedKind.POST, "https://example.org/post", null, blocks(Embed.class), List.of()),
        Aside.of(AsideKind.BOX, List.of(), blocks(Aside.class)),
        EditorialNote.of(
            EditorialNoteKind.CORRECTION, null, null, null, blocks(EditorialNote.class)),
        SpeechTurn.of(
            SpeechTurnRole.OTHER, List.of(Text.of("VARGA:")), null, blocks(SpeechTurn.class)),
        LiveUpdate.of(List.of(), null, null, List.of(), false, blocks(LiveUpdate.class)),
        Post.of(null, null, List.of(), blocks(Post.class)),
        ThematicBreak.of(),
        CustomBlock.of("acme:recipe", blocks(CustomBlock.class), new TreeMap<>()),
        Paragraph.of("The end."));
  }

  private static Paragraph line() {
    return Paragraph.of(
        List.of(
            Text.of(word(Text.class) + " "),
            Emphasis.of(word(Emphasis.class)),
            Text.of(" "),
            Strong.of(word(Strong.class)),
            Text.of(" "),
            Link.of("https://example.org/", word(Link.class)),
            Text.of(" "),
            Code.of(word(Code.class)),
            Text.of(" "),
            InlineQuotation.of("“", word(InlineQuotation.class), "”"),
            LineBreak.of(),
            Styled.of(InlineStyle.UNDERLINE, word(Styled.class)),
            Text.of(" "),
            InlineImage.of(media(InlineImage.class)),
            NoteReference.of("n1", word(NoteReference.class)),
            Text.of(" "),
            CustomInline.of("acme:ticker", inlines(CustomInline.class), new TreeMap<>())));
  }
}
