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
import org.offprint.internal.text.line.TableLine;
import org.offprint.internal.text.piece.Cutter;
import org.offprint.internal.text.piece.Draft;
import org.offprint.internal.text.piece.InlineText;
import org.offprint.internal.text.piece.Kind;
import org.offprint.internal.text.piece.Sheet;
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
  private final Sheet sheet;
  private final List<Block> body = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Set<String> noteIds = new HashSet<>();
  private final NoteReferences references = new NoteReferences();

  public BodyBuilder(Sheet sheet) {
    this.sheet = sheet;
    for (Draft draft : sheet.drafts()) {
      if (draft.is(Kind.NOTE)) {
        references.add(lead(draft));
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
    while (at < sheet.size()) {
      at = build(at);
    }
  }

  /** Builds what starts at a piece; returns the piece after it. */
  private int build(int at) {
    Draft draft = sheet.draft(at);
    switch (draft.kind()) {
      // Passes determine what the last ones are.
      case UNDECIDED, PARAGRAPH, PULL_QUOTATION, SPEECH_TURN, CUE, REMARK ->
          body.add(paragraph(draft, draft.text()));
      case HEADING -> body.add(heading(draft));
      case CODE -> body.add(new CodeBlock(draft.text(), null, draft.info()));
      case THEMATIC_BREAK -> body.add(new ThematicBreak(draft.info()));
      case NOTE -> notes.add(footnote(draft));
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

  private static String lead(Draft draft) {
    return Objects.requireNonNull(draft.lead(), "lead");
  }

  private List<Inline> inlines(Draft draft, String words) {
    return references.in(InlineText.of(draft, words));
  }

  private Paragraph paragraph(Draft draft, String words) {
    return new Paragraph(inlines(draft, words), draft.info());
  }

  private Heading heading(Draft draft) {
    String words = MarkdownMarks.withoutHashes(draft.text());
    return new Heading(draft.level(), inlines(draft, words), draft.info());
  }

  private Note footnote(Draft draft) {
    String label = lead(draft);
    String words = draft.text().substring(label.length()).strip();
    List<Block> content = List.of(new Paragraph(InlineText.of(draft, words), draft.info()));
    String id = references.add(label);
    // A reference leads to the first note of its label; a second one is kept under an id of its
    // own.
    String own = noteIds.add(id) ? id : id + '-' + notes.size();
    return new Note(own, label, content, draft.info());
  }

  private int list(int at) {
    Draft first = sheet.draft(at);
    List<ListItem> items = new ArrayList<>();
    ListMark mark = mark(first);
    int to = at;
    while (to < sheet.size() && sheet.draft(to).is(Kind.LIST_ITEM) && goesOn(mark, to, at)) {
      items.add(item(sheet.draft(to)));
      to++;
    }
    boolean ordered = mark != null && !mark.isBullet();
    ListKind kind = ordered ? ListKind.ORDERED : ListKind.BULLET;
    String numbering = ordered ? numbering(mark.text()) : null;
    int start = ordered ? mark.number() : 1;
    body.add(new ListBlock(kind, start, numbering, items, span(first, sheet.draft(to - 1))));
    return to;
  }

  private @Nullable ListMark mark(Draft draft) {
    return draft.lead() == null
        ? null
        : ListMark.at(sheet.source(), draft.start(), draft.end()).orElse(null);
  }

  /**
   * Whether an item belongs to the list: its mark is of the same kind and does not start counting
   * anew.
   */
  private boolean goesOn(@Nullable ListMark first, int item, int from) {
    ListMark mark = mark(sheet.draft(item));
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

  private ListItem item(Draft draft) {
    ListMark mark = mark(draft);
    String words = draft.text();
    if (mark != null) {
      words = words.substring(mark.text().length()).strip();
    }
    return new ListItem(null, List.of(paragraph(draft, words)), draft.info());
  }

  private int table(int at) {
    List<TableRow> rows = new ArrayList<>();
    int to = at;
    while (to < sheet.size() && sheet.draft(to).is(Kind.TABLE_ROW)) {
      rows.add(row(sheet.draft(to)));
      to++;
    }
    NodeInfo info = span(sheet.draft(at), sheet.draft(to - 1));
    body.add(new Table(List.of(), List.of(), rows, List.of(), info));
    return to;
  }

  private TableRow row(Draft draft) {
    List<TableCell> cells = new ArrayList<>();
    String source = sheet.source();
    TableLine line = TableLine.of(source, draft.start(), draft.end());
    int from = line.start();
    for (int i = line.start(); i <= line.end(); i++) {
      if (i == line.end() || source.charAt(i) == '\t') {
        cells.add(cell(draft, from, i));
        from = i + 1;
      }
    }
    return new TableRow(cells, draft.info());
  }

  private TableCell cell(Draft draft, int from, int to) {
    Origin origin = new Origin(new TextRange(from, to), draft.rule().code(), draft.confidence());
    String words = Cutter.words(sheet.source(), from, to);
    NodeInfo info = NodeInfo.of(origin);
    List<Block> content =
        words.isBlank() ? List.of() : List.of(new Paragraph(List.of(Text.of(words)), info));
    return new TableCell(TableCellKind.DATA, 1, 1, content, info);
  }

  /** Neighbouring quoted pieces as one quotation, deeper ones inside it. */
  private int quotation(int at) {
    int to = at;
    while (to < sheet.size() && sheet.draft(to).is(Kind.QUOTATION)) {
      to++;
    }
    body.add(quotation(at, to, 1));
    return to;
  }

  private BlockQuotation quotation(int from, int to, int level) {
    List<Block> content = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (level < MarginMarks.DEEPEST && sheet.draft(at).level() > level) {
        int end = at;
        while (end < to && sheet.draft(end).level() > level) {
          end++;
        }
        content.add(quotation(at, end, level + 1));
        at = end;
      } else {
        Draft draft = sheet.draft(at);
        String words = draft.text().substring(MarginMarks.length(draft.text()));
        if (!words.isEmpty()) {
          content.add(paragraph(draft, words));
        }
        at++;
      }
    }
    NodeInfo info = span(sheet.draft(from), sheet.draft(to - 1));
    return new BlockQuotation(BlockQuotationKind.BLOCK, content, List.of(), null, info);
  }

  /** A caption and the credit under it. The picture itself is not in a text. */
  private int figure(int at) {
    Draft first = sheet.draft(at);
    boolean caption = first.is(Kind.CAPTION);
    boolean both = caption && at + 1 < sheet.size() && sheet.draft(at + 1).is(Kind.PICTURE_CREDIT);
    Draft last = both ? sheet.draft(at + 1) : first;
    List<Block> words = caption ? List.of(paragraph(first, first.text())) : List.of();
    List<Inline> credit = both || !caption ? InlineText.of(last) : List.of();
    body.add(new Figure(List.of(), words, credit, span(first, last)));
    return at + (both ? 2 : 1);
  }

  private static NodeInfo span(Draft first, Draft last) {
    TextRange range = new TextRange(first.start(), last.end());
    return NodeInfo.of(new Origin(range, first.rule().code(), first.confidence()));
  }
}
