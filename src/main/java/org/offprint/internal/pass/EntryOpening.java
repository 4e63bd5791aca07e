package org.offprint.internal.pass;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.date.EntryTime;
import org.offprint.model.ArticleDate;
import org.offprint.model.Block;
import org.offprint.model.Heading;
import org.offprint.model.Paragraph;
import org.offprint.model.Strong;

/**
 * A block that opens with a time, as the entries of a live report do.
 *
 * @param place its place in the body
 * @param form how the time stands there
 * @param order later times have higher values
 * @param date the date with its time of day, or {@code null} if the page states none
 */
record EntryOpening(int place, Form form, long order, @Nullable ArticleDate date) {
  /**
   * In characters; where only the page states the time, a longer line is not one of a time alone.
   * At 30 or 120, none of 1,009 pages and texts changes.
   */
  private static final int LONGEST_LINE = 60;

  /** How a time stands in a block. */
  enum Form {
    /** At the start of a heading, or all of it. */
    HEADING,
    /** Alone in a paragraph. */
    LINE,
    /** At the start of a paragraph, set off from its text. */
    PARAGRAPH
  }

  /**
   * Reads the time that a block opens with.
   *
   * @param stated the date that an element around the time states, or {@code null}
   */
  static Optional<EntryOpening> read(int place, Block block, @Nullable ArticleDate stated) {
    boolean heading = block instanceof Heading;
    if (!heading && !(block instanceof Paragraph)) {
      return Optional.empty();
    }
    String text = BlockOpening.of(block);
    Optional<EntryTime> printed = EntryTime.opening(text);
    Long minute = minute(stated);
    if (minute == null && printed.isEmpty()) {
      return Optional.empty();
    }
    Form form = heading ? Form.HEADING : Form.PARAGRAPH;
    boolean alone = printed.map(time -> time.isAllOf(text)).orElse(text.length() <= LONGEST_LINE);
    if (alone && !heading) {
      form = Form.LINE;
    }
    if (minute != null) {
      return Optional.of(new EntryOpening(place, form, minute, stated));
    }
    return form == Form.PARAGRAPH && !isSetOff((Paragraph) block, printed.get())
        ? Optional.empty()
        : Optional.of(new EntryOpening(place, form, printed.get().order(), null));
  }

  /** In bold, or with a mark after it. */
  private static boolean isSetOff(Paragraph paragraph, EntryTime time) {
    return paragraph.content().get(0) instanceof Strong
        || time.isMarkedIn(BlockOpening.of(paragraph));
  }

  /** The minutes since 1970 of a date that has a time of day. */
  private static @Nullable Long minute(@Nullable ArticleDate date) {
    if (date == null) {
      return null;
    }
    if (date.value() instanceof OffsetDateTime time) {
      return time.toEpochSecond() / 60;
    }
    return date.value() instanceof LocalDateTime time
        ? (Long) (time.toEpochSecond(ZoneOffset.UTC) / 60)
        : null;
  }
}
