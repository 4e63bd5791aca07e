package org.offprint.internal.text.piece;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Prose;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;
import org.offprint.model.NodeInfo;
import org.offprint.model.Origin;
import org.offprint.model.TextRange;

/**
 * A piece of the source that is to become a block: where it stands, what it says, and, once a rule
 * has claimed it, what it is.
 */
public final class Piece {
  private static final SortedMap<String, String> NO_BREAK_SPACE =
      Collections.unmodifiableSortedMap(new TreeMap<>(Map.of("offprint:no-break-space", "true")));

  private final int start;
  private final int end;
  private final String text;
  private final int gap;
  private final int indent;
  private final boolean noBreakSpace;
  private PieceKind kind = PieceKind.UNDECIDED;
  private Rule rule = Rule.PLAIN_PARAGRAPH;
  private float confidence = 1;
  private int level;
  private @Nullable String lead;
  private int words = -1;
  private @Nullable Boolean prose;
  private @Nullable String folded;
  private @Nullable LineScore score;

  /**
   * A piece of which nothing is known yet.
   *
   * @param start where it starts in the source
   * @param end where it ends
   * @param text its words: line ends and runs of spaces as one space, except in code
   * @param gap how many blank lines stand before it
   * @param indent how far it is indented
   * @param noBreakSpace whether the source has a no-break space in it
   */
  public Piece(int start, int end, String text, int gap, int indent, boolean noBreakSpace) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.gap = gap;
    this.indent = indent;
    this.noBreakSpace = noBreakSpace;
  }

  /**
   * Says what the piece is.
   *
   * @param confidence how sure the rule is, as {@link Origin} defines it
   */
  public Piece claim(PieceKind kind, Rule rule, double confidence) {
    this.kind = kind;
    this.rule = rule;
    this.confidence = (float) confidence;
    return this;
  }

  /** Says that the piece is not part of the article, and why. */
  public void leaveOut(Rule rule) {
    claim(PieceKind.LEFT_OUT, rule, 1);
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public String text() {
    return text;
  }

  public int gap() {
    return gap;
  }

  public int indent() {
    return indent;
  }

  public boolean hasNoBreakSpace() {
    return noBreakSpace;
  }

  public PieceKind kind() {
    return kind;
  }

  public Rule rule() {
    return rule;
  }

  public float confidence() {
    return confidence;
  }

  /** The level of a heading, the depth of a quotation. */
  public int level() {
    return level;
  }

  public Piece withLevel(int level) {
    this.level = level;
    return this;
  }

  /** What stands before the words: the mark of a list item, the label of a turn or a note. */
  public @Nullable String lead() {
    return lead;
  }

  public Piece withLead(@Nullable String lead) {
    this.lead = lead;
    return this;
  }

  /** What the learned scorer says of it, or {@code null} if it was not asked. */
  public @Nullable LineScore score() {
    return score;
  }

  public Piece score(@Nullable LineScore score) {
    this.score = score;
    return this;
  }

  /** Where the piece stands and what decided what it is. */
  public Origin origin() {
    return new Origin(new TextRange(start, end), rule.code(), confidence);
  }

  /**
   * The origin, and whether the source had a no-break space here, which former links leave behind.
   */
  public NodeInfo info() {
    NodeInfo info = NodeInfo.of(origin());
    return noBreakSpace ? info.withData(NO_BREAK_SPACE) : info;
  }

  public boolean isOpen() {
    return kind == PieceKind.UNDECIDED;
  }

  public boolean is(PieceKind kind) {
    return this.kind == kind;
  }

  /** Whether the piece may still become, or is, running text of the body. */
  public boolean isText() {
    return switch (kind) {
      case UNDECIDED, PARAGRAPH, SPEECH_TURN -> true;
      default -> false;
    };
  }

  /** How many words the piece has; an unspaced script counts two characters as a word. */
  public int words() {
    if (words < 0) {
      words = Tokens.count(text);
    }
    return words;
  }

  /** The words in lower case without the marks at their ends, to be compared with word lists. */
  public String folded() {
    if (folded == null) {
      folded = Tokens.fold(text);
    }
    return folded;
  }

  public boolean endsSentence() {
    return Sentences.ends(text);
  }

  /** Whether the piece reads like a paragraph of an article rather than a line of a page. */
  public boolean isProse() {
    if (prose == null) {
      prose = Prose.is(text);
    }
    return prose;
  }

  /** Whether the piece is at least a sentence. */
  public boolean isSentence() {
    return endsSentence() && words() >= 4;
  }

  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + " [" + start + ", " + end + ") " + text;
  }
}
