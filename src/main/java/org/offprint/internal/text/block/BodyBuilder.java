package org.offprint.internal.text.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.text.line.ListMark;
import org.offprint.internal.text.line.MarginMarks;
import org.offprint.internal.text.line.MarkdownMarks;
import org.offprint.internal.text.line.TabbedLine;
import org.offprint.internal.text.piece.Cutter;
import org.offprint.internal.text.piece.InlineText;
import org.offprint.internal.text.piece.Piece;
import org.offprint.internal.text.piece.PieceKind;
import org.offprint.internal.text.piece.Pieces;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.BlockQuotationKind;
import org.offprint.model.CodeBlock;
import org.offprint.model.Figure;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.ListItem;
import org.offprint.model.ListKind;
import org.offprint.model.NodeInfo;
import org.offprint.model.Note;
import org.offprint.model.Origin;
import org.offprint.model.Paragraph;
import org.offprint.model.Table;
import org.offprint.model.TableCell;
import org.offprint.model.TableCellKind;
import org.offprint.model.TableRow;
import org.offprint.model.Text;
import org.offprint.model.TextRange;
import org.offprint.model.ThematicBreak;

/** Builds the blocks of the body, and the notes, from the pieces of a text. */
public final class BodyBuilder {
  private final Pieces pieces;
  private final List<Block> body = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> noteIds = new HashSet<>();
  private final NoteReferences references = new NoteReferences();

  public BodyBuilder(Pieces pieces) {
    this.pieces = pieces;
    for (Piece piece : pieces.all()) {
      if (piece.is(PieceKind.NOTE)) {
        references.add(lead(piece));
      }
    }
  }

  public List<Block> body() {
    return body;
  }

  public List<Note> notes() {
    return notes;
  }

  public void build() {
    int at = 0;
    while (at < pieces.size()) {
      at = build(at);
    }
  }

  /** Builds what starts at a piece; returns the piece after it. */
  private int build(int at) {
    Piece piece = pieces.get(at);
    switch (piece.kind()) {
      // Passes determine what the last ones are.
      case UNDECIDED, PARAGRAPH, PULL_QUOTATION, SPEECH_TURN, CUE, REMARK ->
          body.add(paragraph(piece, piece.text()));
      case HEADING -> body.add(heading(piece));
      case CODE -> body.add(new CodeBlock(piece.text(), null, piece.info()));
      case THEMATIC_BREAK -> body.add(new ThematicBreak(piece.info()));
      case NOTE -> notes.add(footnote(piece));
      case LIST_ITEM -> {
        return list(at);
      }
      case TABLE_ROW -> {
        return table(at);
      }
      case QUOTATION -> {
        return quotation(at);
      }
      case CAPTION, PICTURE_CREDIT -> {
        return figure(at);
      }
      case TITLE, KICKER, STANDFIRST, BYLINE, CREDIT_LINE, DATELINE, LEFT_OUT -> {
        // Part of the header, of the metadata or of the report.
      }
    }
    return at + 1;
  }

  private static String lead(Piece piece) {
    return Objects.requireNonNull(piece.lead(), "lead");
  }

  private List<Inline> inlines(Piece piece, String words) {
    return references.in(InlineText.of(piece, words));
  }

  private Paragraph paragraph(Piece piece, String words) {
    return new Paragraph(inlines(piece, words), piece.info());
  }

  private Heading heading(Piece piece) {
    String words = MarkdownMarks.withoutHashes(piece.text());
    return new Heading(piece.level(), inlines(piece, words), piece.info());
  }

  private Note footnote(Piece piece) {
    String label = lead(piece);
    String words = piece.text().substring(label.length()).strip();
    List<Block> content = List.of(new Paragraph(InlineText.of(piece, words), piece.info()));
    String id = references.add(label);
    // A reference leads to the first note of its label; a second one is kept under an id of its
    // own.
    String own = noteIds.add(id) ? id : id + '-' + notes.size();
    return new Note(own, label, content, piece.info());
  }

  private int list(int at) {
    Piece first = pieces.get(at);
    List<ListItem> items = new ArrayList<>();
    ListMark mark = mark(first);
    int to = at;
    while (to < pieces.size()
        && pieces.get(to).is(PieceKind.LIST_ITEM)
        && continues(mark, to, at)) {
      items.add(item(pieces.get(to)));
      to++;
    }
    boolean ordered = mark != null && !mark.isBullet();
    ListKind kind = ordered ? ListKind.ORDERED : ListKind.BULLET;
    String numbering = ordered ? numbering(mark.text()) : null;
    int start = ordered ? mark.number() : 1;
    body.add(new ListBlock(kind, start, numbering, items, span(first, pieces.get(to - 1))));
    return to;
  }

  private @Nullable ListMark mark(Piece piece) {
    return piece.lead() == null
        ? null
        : ListMark.at(pieces.source(), piece.start(), piece.end()).orElse(null);
  }

  /**
   * Whether an item belongs to the list: its mark is of the same kind and does not start counting
   * anew.
   */
  private boolean continues(@Nullable ListMark first, int item, int from) {
    ListMark mark = mark(pieces.get(item));
    if (item == from || first == null || mark == null) {
      return item == from || (first == null && mark == null);
    }
    return mark.isBullet()
        ? mark.text().equals(first.text())
        : !first.isBullet() && mark.number() == first.number() + item - from;
  }

  private static @Nullable String numbering(String mark) {
    for (int i = 0; i < mark.length(); i++) {
      char c = mark.charAt(i);
      if (Character.isLetter(c)) {
        return Character.isUpperCase(c) ? "A" : "a";
      }
    }
    return null;
  }

  private ListItem item(Piece piece) {
    ListMark mark = mark(piece);
    String words = piece.text();
    if (mark != null) {
      words = words.substring(mark.text().length()).strip();
    }
    return new ListItem(null, List.of(paragraph(piece, words)), piece.info());
  }

  private int table(int at) {
    List<TableRow> rows = new ArrayList<>();
    int to = at;
    while (to < pieces.size() && pieces.get(to).is(PieceKind.TABLE_ROW)) {
      rows.add(row(pieces.get(to)));
      to++;
    }
    NodeInfo info = span(pieces.get(at), pieces.get(to - 1));
    body.add(new Table(List.of(), List.of(), rows, List.of(), info));
    return to;
  }

  private TableRow row(Piece piece) {
    List<TableCell> cells = new ArrayList<>();
    String source = pieces.source();
    TabbedLine line = TabbedLine.of(source, piece.start(), piece.end());
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || source.charAt(i) == '\t') {
        cells.add(cell(piece, from, i));
        from = i + 1;
      }
    }
    return new TableRow(cells, piece.info());
  }

  private TableCell cell(Piece piece, int from, int to) {
    Origin origin = new Origin(new TextRange(from, to), piece.rule().code(), piece.confidence());
    String words = Cutter.words(pieces.source(), from, to);
    NodeInfo info = NodeInfo.of(origin);
    List<Block> content =
        words.isBlank() ? List.of() : List.of(new Paragraph(List.of(Text.of(words)), info));
    return new TableCell(TableCellKind.DATA, 1, 1, content, info);
  }

  /** Neighbouring quoted pieces as one quotation, deeper ones inside it. */
  private int quotation(int at) {
    int to = at;
    while (to < pieces.size() && pieces.get(to).is(PieceKind.QUOTATION)) {
      to++;
    }
    body.add(quotation(at, to, 1));
    return to;
  }

  private BlockQuotation quotation(int from, int to, int level) {
    List<Block> content = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (level < MarginMarks.DEEPEST && pieces.get(at).level() > level) {
        int end = at;
        while (end < to && pieces.get(end).level() > level) {
          end++;
        }
        content.add(quotation(at, end, level + 1));
        at = end;
      } else {
        Piece piece = pieces.get(at);
        String words = piece.text().substring(MarginMarks.length(piece.text()));
        if (!words.isEmpty()) {
          content.add(paragraph(piece, words));
        }
        at++;
      }
    }
    NodeInfo info = span(pieces.get(from), pieces.get(to - 1));
    return new BlockQuotation(BlockQuotationKind.BLOCK, content, List.of(), null, info);
  }

  /** A caption and the credit under it. The picture itself is not in a text. */
  private int figure(int at) {
    Piece first = pieces.get(at);
    boolean caption = first.is(PieceKind.CAPTION);
    boolean both =
        caption && at + 1 < pieces.size() && pieces.get(at + 1).is(PieceKind.PICTURE_CREDIT);
    Piece last = both ? pieces.get(at + 1) : first;
    List<Block> words = caption ? List.of(paragraph(first, first.text())) : List.of();
    List<Inline> credit = both || !caption ? InlineText.of(last) : List.of();
    body.add(new Figure(List.of(), words, credit, span(first, last)));
    return at + (both ? 2 : 1);
  }

  private static NodeInfo span(Piece first, Piece last) {
    TextRange range = new TextRange(first.start(), last.end());
    return NodeInfo.of(new Origin(range, first.rule().code(), first.confidence()));
  }
}
