package org.offprint.internal.character;

/**
 * Which characters are spaces, and which are invisible. There is more than one answer, since there
 * is more than one question; each has its name here and nowhere else.
 *
 * @see <a href="https://www.unicode.org/Public/UCD/latest/ucd/PropList.txt">White_Space</a>
 */
public final class Characters {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char FILE_SEPARATOR = '\u001C';
  private static final char NEXT_LINE = '\u0085';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';

  private Characters() {}

  /**
   * Whether a character is a space of any width, breaking or not: White_Space of Unicode, and the
   * four information separators of ASCII, U+001C to U+001F, which Java counts among them.
   */
  public static boolean isSpace(int c) {
    return c < NEXT_LINE ? isAsciiSpaceOfJava(c) : c == NEXT_LINE || Character.isSpaceChar(c);
  }

  /** Most characters are letters of ASCII, which need no look at a table. */
  private static boolean isAsciiSpaceOfJava(int c) {
    return c <= ' ' && (c == ' ' || (c >= '\t' && c <= '\r') || c >= FILE_SEPARATOR);
  }

  /**
   * Whether a character separates the words in a line of a page: white space as Java has it, which
   * is that of Unicode at which a line may break, or the no-break space, which pages use like any
   * other. The narrow space that French puts before punctuation, U+202F, and the figure space,
   * U+2007, are parts of the words around them. The learned model was trained on lines that are
   * separated like this: with all spaces, its features would differ on 24 of 1,016 pages.
   */
  public static boolean partsWords(char c) {
    return c < NEXT_LINE ? isAsciiSpaceOfJava(c) : c == NO_BREAK_SPACE || Character.isWhitespace(c);
  }

  /**
   * Whether a character means nothing at the edge of a line of markup, and no more than one space
   * inside it: the white space of ASCII, which browsers collapse, the line ends of Unicode, and the
   * no-break space, by which pages separate words or tags. Wider spaces are intended as they are.
   */
  public static boolean isCollapsed(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == NO_BREAK_SPACE
        || c == LINE_SEPARATOR
        || c == PARAGRAPH_SEPARATOR;
  }

  /**
   * Whether a character is white space between the parts of a tag.
   *
   * @see <a href="https://infra.spec.whatwg.org/#ascii-whitespace">ASCII whitespace</a>
   */
  public static boolean isAsciiSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
  }

  /**
   * Whether a character only says where a line may break: the soft hyphen, the zero-width space,
   * the word joiner and its predecessor, the byte order mark; or nothing at all: NUL. Articles do
   * without these. They are the characters without width in the Line_Break classes BA, ZW and WJ of
   * Unicode.
   *
   * @see <a href="https://www.unicode.org/reports/tr14/">Unicode Line Breaking</a>
   */
  public static boolean isDropped(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060' || c == '\u0000';
  }

  /** Whether a character shows nothing but space, because it is a space or is dropped. */
  public static boolean isBlank(char c) {
    return isSpace(c) || isDropped(c);
  }

  /**
   * Whether a character has no width: it has the property Default_Ignorable_Code_Point and is the
   * soft hyphen, the byte order mark, or in the block General Punctuation. Those that join letters
   * or change the direction of writing are kept, since they change how others are drawn.
   *
   * @see <a href="https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt">Default
   *     Ignorable Code Points</a>
   */
  public static boolean isInvisible(char c) {
    return c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u206F')
        || c == '\uFEFF';
  }

  /** Whether a character is a dash of the length that opens a line of a dialogue or a name. */
  public static boolean isLongDash(char c) {
    return c == '—' || c == '–' || c == '―';
  }
}
