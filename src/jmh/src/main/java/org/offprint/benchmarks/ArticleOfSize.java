package org.offprint.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.CodeBlock;
import org.offprint.model.Emphasis;
import org.offprint.model.Figure;
import org.offprint.model.Header;
import org.offprint.model.Heading;
import org.offprint.model.InlineQuotation;
import org.offprint.model.Link;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Note;
import org.offprint.model.NoteReference;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableRow;
import org.offprint.model.Text;

/** An article of any number of nodes, of the types that articles are made of. */
final class ArticleOfSize {
  private static final int DEEP = Article.MAX_DEPTH - 10;

  private ArticleOfSize() {}

  static Article of(int nodes) {
    List<Block> body = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    Block deep = Paragraph.of("Deep in the harbour. It is dark.");
    for (int i = 0; i < DEEP; i++) {
      deep = BlockQuotation.of(deep);
    }
    body.add(deep);
    int count = 0;
    for (int i = 0; count < nodes; i++) {
      int before = body.size();
      addSection(i, body);
      notes.add(Note.of("n" + i, String.valueOf(i), List.of(Paragraph.of("Page " + i + "."))));
      for (Block block : body.subList(before, body.size())) {
        count += (int) block.stream().count();
      }
      count += 3;
    }
    return Article.of(body)
        .withHeader(Header.builder().addTitle(Text.of("The boats")).build())
        .withNotes(notes);
  }

  private static void addSection(int i, List<Block> body) {
    body.add(Heading.of(1 + i * 7 % 6, "Boat " + i));
    body.add(
        Paragraph.of(
            List.of(
                Text.of("Boat number " + i + " left before the fog came in. "),
                InlineQuotation.of("“", "Nobody saw it,", "”"),
                Text.of(" said "),
                Emphasis.of("the captain"),
                Text.of(". "),
                Link.of("https://example.org/" + i, "The log"),
                Text.of(" says so."),
                NoteReference.of("n" + i, "[" + i + "]"))));
    body.add(ListBlock.of(ListItem.of("Salt, " + i), ListItem.of("Rope")));
    body.add(
        Figure.of(
            List.of(MediaBlock.of(Media.image("https://example.org/" + i + ".png"))),
            List.of(Paragraph.of("The boat.")),
            List.of(Text.of("Bo Lind"))));
    body.add(
        Table.of(
            List.of(),
            List.of(),
            List.of(TableRow.of(List.of(TableCell.of("Boat"), TableCell.of("" + i)))),
            List.of()));
    body.add(CodeBlock.of("wait(" + i + ");\n", null));
    // The same words again and again.
    body.add(Paragraph.of("That is all."));
  }
}
