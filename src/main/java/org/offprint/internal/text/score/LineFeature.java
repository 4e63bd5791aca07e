package org.offprint.internal.text.score;

/**
 * The features of a line of a text, by which the scorer judges it, each a whole number. Shares are
 * per mille, distances are in lines, and all are capped where higher values say nothing more. The
 * model is trained for exactly these, in this order.
 *
 * <p>Good text is what reads like a paragraph. The core is the stretch of lines with most of it.
 */
enum LineFeature {
  // ---- the shape of the line
  /** Characters, those of unspaced scripts counted more. */
  WEIGHT,
  /** Words among its first characters. */
  WORDS,
  /** Ends of sentences. */
  SENTENCES,
  /** Commas. */
  COMMAS,
  /** Whether it ends like a sentence. */
  ENDS_SENTENCE,
  /** What it ends with, as {@link LineEdge} numbers characters. */
  LAST_MARK,
  /** What it begins with. */
  FIRST_MARK,
  /** Share of its words that begin with a capital. */
  CAPITALISED,
  /** Whether it has capitals and no small letters. */
  ALL_CAPITALS,
  /** Share of its words that are the small words of a language. */
  SMALL_WORDS,
  /** Share of its characters that are digits. */
  DIGITS,
  /** Whether it opens with a label: some words and a colon. */
  LABEL,
  /** Bars, bullets and arrows. */
  SEPARATORS,
  /** How far it is indented. */
  INDENT,

  // ---- words
  /** Words that ask readers to do something. */
  CALLS,
  /** Words that name the source of a picture or report. */
  CREDITS,
  /** Words of dates and times. */
  DATES,
  /** Words that ask for consent. */
  CONSENTS,
  /** Whether it opens with a word that introduces an author or date. */
  OPENS_BY,
  /** Whether it opens with a word that leads to something else. */
  OPENS_MORE,
  /** Whether it holds an address. */
  ADDRESS,
  /** Whether a date is in it. */
  DATE_INSIDE,
  /** Whether a by-word and names are in it. */
  BY_WORD,
  /** Whether it consists of names. */
  BARE_NAME,
  /** Whether it is a label of pages. */
  PAGE_LABEL,
  /** Whether it is a label of share bars. */
  SHARE_LABEL,
  /** Whether it opens as the labels of related articles do. */
  RELATED_LABEL,
  /** Whether it opens as the labels after an article do. */
  TAIL_LABEL,
  /** Whether it opens with a word for the maker of a picture. */
  CREDIT_WORD,

  // ---- neighbours
  /** Blank lines before it. */
  GAP_BEFORE,
  /** Blank lines after it. */
  GAP_AFTER,
  /** Weight of the line before, -1 if there is none. */
  BEFORE_WEIGHT,
  /** Weight of the line before that. */
  SECOND_BEFORE_WEIGHT,
  /** Weight of the next line. */
  AFTER_WEIGHT,
  /** Weight of the line after that. */
  SECOND_AFTER_WEIGHT,
  /** Weight of the third line after it. */
  THIRD_AFTER_WEIGHT,
  /** Whether the line before ends like a sentence. */
  BEFORE_ENDS,
  /** Whether the next line ends like a sentence. */
  AFTER_ENDS,
  /** How many lines that are not good text stand in a row here. */
  RUN_LENGTH,
  /** How many of them stand before this one. */
  RUN_INDEX,
  /** How many lines there are without a blank line between them. */
  GROUP_SIZE,
  /** How many of them stand before this one. */
  GROUP_INDEX,
  /** Share of good text in the weight of the 3 lines before. */
  GOOD_BEFORE_3,
  /** Share of good text in the weight of the 3 lines after. */
  GOOD_AFTER_3,
  /** Share of good text in the weight of 13 lines around. */
  GOOD_AROUND_6,
  /** Share of good text in the weight of 31 lines around. */
  GOOD_AROUND_15,
  /** Lines since the last good one. */
  SINCE_GOOD,
  /** Lines to the next good one. */
  UNTIL_GOOD,
  /** Lines since the last one with a date. */
  SINCE_DATE,
  /** Lines to the next one with a date. */
  UNTIL_DATE,
  /** Lines since the last one with a by-word and names. */
  SINCE_BYLINE,
  /** Lines to the next one. */
  UNTIL_BYLINE,
  /** Lines since the last label of what stands after or beside an article. */
  SINCE_LABEL,
  /** Lines since the last label of share bars. */
  SINCE_SHARE,
  /** Lines to the next label of share bars. */
  UNTIL_SHARE,

  // ---- the text
  /** Lines of the text. */
  LINES,
  /** Share of good text in the whole. */
  GOOD_SHARE,
  /** How many lines stand before this one, per mille. */
  POSITION,
  /** How much of the good text stands before it, per mille. */
  GOOD_BEFORE,
  /** Whether it stands in the core. */
  IN_CORE,
  /** Distance from the first line of the core; negative before it. */
  FROM_CORE_START,
  /** Distance from the last line of the core; positive after it. */
  FROM_CORE_END,
  /** Share of the lines of the core that are good text. */
  CORE_PURITY,

  // ---- repetition
  /** How many other lines say the same. */
  REPEATED,
  /** Share of its telling words that occur in the core. */
  COVERED,
  /** How many of its telling words occur in the core. */
  COVERED_WORDS,
  /** How many lines above the core have more such words. */
  COVERED_RANK,

  // ---- context: what the first model says of this line and of those around
  /** How much speaks for a paragraph rather than no part of the article. */
  PARAGRAPH_MARGIN,
  /** How much speaks for a heading. */
  HEADING_MARGIN,
  /** How much speaks for the title. */
  TITLE_MARGIN,
  /** How much speaks for a standfirst. */
  STANDFIRST_MARGIN,
  /** How much speaks for a byline. */
  BYLINE_MARGIN,
  /** How much speaks for a date. */
  DATE_MARGIN,
  /** How much speaks for another part. */
  OTHER_MARGIN,
  /** How much speaks for the line before being in the article. */
  BEFORE_IN,
  /** For the one before that. */
  SECOND_BEFORE_IN,
  /** For the third one before. */
  THIRD_BEFORE_IN,
  /** For the next line. */
  AFTER_IN,
  /** For the one after that. */
  SECOND_AFTER_IN,
  /** For the third one after. */
  THIRD_AFTER_IN,
  /** For the ten lines before, on average. */
  TEN_BEFORE_IN,
  /** For the ten lines after, on average. */
  TEN_AFTER_IN,
  /** Distance from where the article begins by these; negative before it. */
  FROM_BEGIN,
  /** Distance from where it ends; positive after it. */
  FROM_END,
  /** How many lines are rather the title. */
  TITLE_RANK,
  /** Distance from the line that is most of all the title. */
  FROM_TITLE,
  /** Distance from the line that is most of all the byline. */
  FROM_BYLINE,
  /** Distance from the line that is most of all the date. */
  FROM_DATE
}
