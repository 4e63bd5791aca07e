package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.Paragraph;
import org.offprint.model.Strong;

/**
 * Finds headings that are written as paragraphs: short, all in bold, without punctuation at the
 * end, each above a paragraph of some length that is not in bold. A body has them if there are at
 * least two, or one and no other heading, and if they are at least half of the paragraphs in bold.
 */
final class BoldHeadings {
  private static final Rule RULE = Rule.BOLD_HEADING;

  /** A line with more is a sentence in bold. At 6, 10 of 1,009 pages and texts change; at 24, 3. */
  private static final int MOST_WORDS = 12;

  /**
   * The weight at or above which what follows is a paragraph. At 40 or 160, 5 of 1,009 pages and
   * texts change.
   */
  private static final int LONG = 80;

  /** The level of headings right below the title. */
  private static final int LEVEL = 2;

  private static final String NOT_AT_THE_END = ".:;,!…。！：\"”»“";
  private static final String NOT_AT_THE_START = "\"“„«»—–-•*#@(";

  private BoldHeadings() {}

  /**
   * The draft with headings in place of such paragraphs; the body's first block is one only below a
   * standfirst.
   */
  static ArticleDraft read(ArticleDraft draft) {
    List<Block> body = draft.body();
    int start = draft.header().standfirst().isEmpty() ? 1 : 0;
    int found = 0;
    int bold = 0;
    boolean headed = false;
    for (int i = 0; i < body.size(); i++) {
      found += i >= start && isHeading(body, i) ? 1 : 0;
      bold += isBold(body.get(i)) ? 1 : 0;
      headed |= body.get(i) instanceof Heading;
    }
    boolean enough = found > 1 || (found == 1 && !headed);
    return enough && 2 * found >= bold ? draft.withBody(headed(body, start)) : draft;
  }

  private static List<Block> headed(List<Block> body, int start) {
    List<Block> blocks = new ArrayList<>(body.size());
    for (int i = 0; i < body.size(); i++) {
      blocks.add(i >= start && isHeading(body, i) ? heading((Paragraph) body.get(i)) : body.get(i));
    }
    return blocks;
  }

  private static Heading heading(Paragraph paragraph) {
    List<Inline> content = paragraph.content();
    boolean whole = content.size() == 1;
    return new Heading(
        LEVEL,
        whole ? ((Strong) content.get(0)).content() : content,
        PassOrigin.of(paragraph.info(), RULE, .7));
  }

  private static boolean isHeading(List<Block> body, int at) {
    return at + 1 < body.size()
        && body.get(at) instanceof Paragraph paragraph
        && ParagraphEmphasis.isWhollyStrong(paragraph)
        && paragraph.content().get(0) instanceof Strong
        && isTitle(paragraph.plainText())
        && isText(body.get(at + 1));
  }

  private static boolean isBold(Block block) {
    return block instanceof Paragraph paragraph && ParagraphEmphasis.isWhollyStrong(paragraph);
  }

  private static boolean isTitle(String text) {
    return !text.isEmpty()
        && text.indexOf('\n') < 0
        && Tokens.count(text) <= MOST_WORDS
        && NOT_AT_THE_END.indexOf(text.charAt(text.length() - 1)) < 0
        && NOT_AT_THE_START.indexOf(text.charAt(0)) < 0;
  }

  private static boolean isText(Block block) {
    return block instanceof ListBlock
        || (block instanceof Paragraph next
            && !ParagraphEmphasis.isWhollyStrong(next)
            && Tokens.weight(next.plainText(), LONG) >= LONG);
  }
}
