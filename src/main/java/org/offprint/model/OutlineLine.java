package org.offprint.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The line that stands for a node in an outline: the name of its type, what is special about it,
 * and its words if it holds words directly. A container of a single paragraph speaks with the words
 * of that paragraph, as in {@code list-item Salt}.
 */
public final class OutlineLine implements Visitor<String> {
  /** How many code points of a node's words {@code toString()} shows. */
  public static final int SHORT = 100;

  private static final OutlineLine INSTANCE = new OutlineLine();

  private OutlineLine() {}

  static String of(Node node) {
    return of(node, SHORT);
  }

  /**
   * The line for a node.
   *
   * @param node the node
   * @param limit how many code points of its words to show; a longer text ends in {@code …}
   * @return one line without its end
   */
  public static String of(Node node, int limit) {
    StringBuilder line = new StringBuilder(node.type());
    append(line, onOneLine(node.accept(INSTANCE)));
    String id = node.info().id();
    if (id != null) {
      append(line, onOneLine("#" + id));
    }
    append(line, cut(words(node), limit));
    return line.toString();
  }

  /**
   * A text as part of a line, cut to a length. Line feeds and Unicode's separators of lines and
   * paragraphs are shown as {@code ⏎}, other control characters as spaces.
   *
   * @param text any text
   * @param limit how many code points to show; a longer text ends in {@code …}
   * @return the text for one line
   */
  public static String cut(String text, int limit) {
    StringBuilder result = new StringBuilder();
    int shown = 0;
    for (int at = 0; at < text.length(); shown++) {
      int c = text.codePointAt(at);
      if (shown == limit) {
        return result.append('…').toString();
      }
      if (endsLine(c)) {
        result.append('⏎');
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
        result.append(' ');
      } else {
        result.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    return result.toString();
  }

  private static boolean endsLine(int c) {
    int type = Character.getType(c);
    return c == '\n' || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  /**
   * The paragraph that is all a container holds and that its line speaks for.
   *
   * @param node the container
   * @return the paragraph, or empty if the container holds anything else
   */
  public static Optional<Paragraph> soleParagraph(Node node) {
    Paragraph sole = null;
    for (Slot slot : node.slots()) {
      if (slot.type() != Block.class) {
        continue;
      }
      boolean main = slot.name().equals("content") || slot.name().equals("fallback");
      if (!main || slot.nodes().size() != 1 || !(slot.nodes().get(0) instanceof Paragraph only)) {
        return Optional.empty();
      }
      sole = only;
    }
    return Optional.ofNullable(sole);
  }

  private static String onOneLine(String properties) {
    return cut(properties, Integer.MAX_VALUE);
  }

  private static String words(Node node) {
    if (node instanceof CodeBlock code) {
      return code.text();
    }
    Optional<Paragraph> sole = soleParagraph(node);
    if (sole.isPresent()) {
      return sole.get().plainText();
    }
    boolean direct =
        node instanceof Inline
            || node instanceof Heading
            || node instanceof Paragraph
            || node instanceof Byline;
    return direct ? node.plainText() : "";
  }

  private static void append(StringBuilder line, String part) {
    if (!part.isEmpty()) {
      line.append(' ').append(part);
    }
  }

  private static String all(@Nullable String... parts) {
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      if (part != null && !part.isEmpty()) {
        line.append(line.length() == 0 ? "" : " ").append(part);
      }
    }
    return line.toString();
  }

  private static @Nullable String property(String name, @Nullable Object value) {
    return value == null ? null : name + "=\"" + cut(value.toString(), SHORT) + '"';
  }

  private static String constant(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String spoken(Quotation quotation) {
    return property("speaker", quotation.speaker().map(Speaker::name).orElse(null));
  }

  @Override
  public String visitOther(Node node) {
    return "";
  }

  @Override
  public String visitHeading(Heading node) {
    return Integer.toString(node.level());
  }

  @Override
  public String visitBlockQuotation(BlockQuotation node) {
    String kind = node.kind() == BlockQuotationKind.BLOCK ? null : constant(node.kind());
    return all(kind, spoken(node));
  }

  @Override
  public String visitPullQuotation(PullQuotation node) {
    return all(node.repeats() == null ? null : "→ " + node.repeats(), spoken(node));
  }

  @Override
  public String visitInlineQuotation(InlineQuotation node) {
    boolean known = node.function() != QuotationFunction.UNKNOWN;
    return all(
        known ? constant(node.function()) : null,
        node.utterance() == null ? null : "utterance=" + node.utterance(),
        spoken(node));
  }

  @Override
  public String visitListBlock(ListBlock node) {
    return all(
        constant(node.kind()),
        node.start() == 1 ? null : "start=" + node.start(),
        node.numbering() == null ? null : "numbering=" + node.numbering());
  }

  @Override
  public String visitListItem(ListItem node) {
    Boolean checked = node.checked();
    return checked == null ? "" : checked ? "[x]" : "[ ]";
  }

  @Override
  public String visitMediaBlock(MediaBlock node) {
    return media(node.media());
  }

  @Override
  public String visitInlineImage(InlineImage node) {
    return media(node.media());
  }

  private static String media(Media media) {
    return all(
        constant(media.kind()),
        cut(media.url(), SHORT),
        property("alt", media.alternative().orElse(null)));
  }

  @Override
  public String visitTableCell(TableCell node) {
    return all(
        node.kind() == TableCellKind.DATA ? null : constant(node.kind()),
        node.columnSpan() == 1 ? null : "columns=" + node.columnSpan(),
        node.rowSpan() == 1 ? null : "rows=" + node.rowSpan());
  }

  @Override
  public String visitCodeBlock(CodeBlock node) {
    return all(node.language());
  }

  @Override
  public String visitEmbed(Embed node) {
    return all(
        node.kind().code(),
        node.url() == null ? null : cut(node.url(), SHORT),
        property("provider", node.provider()));
  }

  @Override
  public String visitAside(Aside node) {
    return node.kind().code();
  }

  @Override
  public String visitEditorialNote(EditorialNote node) {
    return all(
        constant(node.kind()),
        node.date() == null ? null : "date=" + node.date().iso(),
        property("outlet", node.outlet()),
        property("url", node.url()));
  }

  @Override
  public String visitSpeechTurn(SpeechTurn node) {
    Speaker speaker = node.speaker();
    return all(constant(node.role()), property("speaker", speaker == null ? null : speaker.name()));
  }

  @Override
  public String visitLiveUpdate(LiveUpdate node) {
    return all(
        node.published() == null ? null : node.published().iso(),
        node.modified() == null ? null : "modified=" + node.modified().iso(),
        node.keyEvent() ? "key-event" : null);
  }

  @Override
  public String visitPost(Post node) {
    return all(
        node.author() == null ? null : "author=" + node.author().name(),
        node.published() == null ? null : node.published().iso());
  }

  @Override
  public String visitCustomBlock(CustomBlock node) {
    return node.kind();
  }

  @Override
  public String visitCustomInline(CustomInline node) {
    return node.kind();
  }

  @Override
  public String visitLink(Link node) {
    return cut(node.href(), SHORT);
  }

  @Override
  public String visitStyled(Styled node) {
    return node.style().code();
  }

  @Override
  public String visitNoteReference(NoteReference node) {
    return "→ " + node.noteId();
  }

  @Override
  public String visitNote(Note node) {
    return all("#" + node.id(), property("label", node.label().isEmpty() ? null : node.label()));
  }
}
