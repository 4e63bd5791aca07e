package org.offprint.testing;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Emphasis;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Text;

/** An article of any size, with sections, lists, figures, links, quotations and notes. */
public final class LargeArticle {
  private static final int DEEP = Article.MAX_DEPTH - 10;

  private LargeArticle() {}

  /** At least that many nodes, those in one stack as deep as articles go among them. */
  public static Article of(int nodes) {
    List<Block> body = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Block deep = Paragraph.of("Deep in the harbour. It is dark.");
    for (int i = 0; i < DEEP; i++) {
      deep = BlockQuotation.of(deep);
    }
    body.add(deep);
    for (int i = 0; 20 * i < nodes; i++) {
      addSection(i, body, notes);
    }
    return Article.of(body).withNotes(notes);
  }

  /** Some twenty nodes. */
  private static void addSection(int i, List<Block> body, List<Note> notes) {
    body.add(Heading.of(1 + i * 7 % 6, "Boat " + i));
    body.add(
        Paragraph.of(
            List.of(
                Text.of("Boat number " + i + " left before the fog came in. Nobody "),
                Emphasis.of("saw"),
                Text.of(" it. "),
                Link.of("https://example.org/" + i, "The log"),
                Text.of(" says so."),
                NoteReference.of("n" + i, "[" + i + "]"))));
    body.add(ListBlock.of(ListItem.of("Salt, " + i), ListItem.of("Rope")));
    body.add(
        Figure.of(
            List.of(MediaBlock.of(Media.image("https://example.org/" + i + ".png"))),
            List.of(Paragraph.of("The boat.")),
            List.of(Text.of("Bo Lind"))));
    notes.add(Note.of("n" + i, String.valueOf(i), List.of(Paragraph.of("Page " + i + "."))));
  }
}
