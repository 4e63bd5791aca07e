package org.offprint.internal.text.piece;

/** What a piece of the text is. */
public enum PieceKind {
  /** Nothing special: it will be a paragraph. */
  UNDECIDED,
  /** The article's title. */
  TITLE,
  /** The short line above the title. */
  KICKER,
  /** The summary under the title. */
  STANDFIRST,
  /** A line that says where and when the report was filed. */
  DATELINE,
  /** A line that says who wrote the article. */
  BYLINE,
  /** Any other line that credits people. */
  CREDIT_LINE,
  /** A title inside the article. */
  HEADING,
  /** A paragraph that no other rule may claim. */
  PARAGRAPH,
  /** An item of a list. */
  LIST_ITEM,
  /** A block quotation. */
  QUOTATION,
  /** A passage of the article repeated as a display. */
  PULL_QUOTATION,
  /** Program code. */
  CODE,
  /** A row of a table. */
  TABLE_ROW,
  /** What is said of a picture. */
  CAPTION,
  /** Who made a picture. */
  PICTURE_CREDIT,
  /** Perhaps a turn of a conversation, or the continuation of one. */
  SPEECH_TURN,
  /** Perhaps a cue in a transcript. */
  CUE,
  /** Perhaps words about the article: who its author is, where it appeared first, a correction. */
  REMARK,
  /** A footnote. */
  NOTE,
  /** A line of ornaments. */
  THEMATIC_BREAK,
  /** Not part of the article. */
  LEFT_OUT
}
