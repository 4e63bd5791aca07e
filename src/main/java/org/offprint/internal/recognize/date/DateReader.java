package org.offprint.internal.recognize.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ArticleDate;

/**
 * Reads a date as people write it on a page, with the precision it has. A text that contains
 * anything but a date is not a date. A day and month in digits that could be read either way are
 * not a date: absent beats wrong.
 */
public final class DateReader {
  /**
   * In characters; a longer text is not a date. At 30, 5 of 1,009 pages and texts change; at 120,
   * none.
   */
  private static final int LONGEST = 60;

  /** In characters: four digits, twice two, and a mark and a space between each. */
  private static final int LONGEST_NUMERIC = 14;

  /**
   * Four digits of at least this value may be the year of a text. At 750, none of 1,009 pages and
   * texts changes; at 3,000, 236.
   */
  private static final int FIRST_YEAR = 1500;

  /**
   * At or above this they are something else. At 1,100, 236 of 1,009 pages and texts change; at
   * 4,400, none.
   */
  private static final int END_OF_YEARS = 2200;

  /** What stands between the hours and the minutes of a clock. */
  static final String CLOCK_MARKS =
      ":." + String.join("", Words.CLOCK_LETTERS.phrases().longestFirst());

  private final String text;
  private final List<String> tokens;
  private int year = -1;
  private int month = -1;
  private int day = -1;
  private @Nullable LocalTime time;
  private @Nullable ZoneOffset zone;
  private boolean afternoon;
  private boolean morning;

  private int weekday = -1;

  /** Whether day and month in digits may also be the other way round. */
  private boolean open;

  private final DayMonthOrder order;

  private DateReader(String text, DayMonthOrder order) {
    this.text = text;
    this.order = order;
    this.tokens = DateTokens.in(text);
  }

  private DateReader(String text) {
    this(text, DayMonthOrder.UNKNOWN);
  }

  /**
   * Reads a text that is a date and nothing else.
   *
   * @param text the text
   * @return the date, or empty if the text is not a date or is ambiguous
   */
  public static Optional<ArticleDate> read(String text) {
    return read(text, DayMonthOrder.UNKNOWN);
  }

  /** Reads a date of a text that has the day and the month in a known order. */
  public static Optional<ArticleDate> read(String text, DayMonthOrder order) {
    if (text.length() > LONGEST || !MarkedNumbers.haveDigitIn(text)) {
      return Optional.empty();
    }
    try {
      return new DateReader(text, order).read();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether a text is a time of day and nothing else. */
  public static boolean isTime(String text) {
    if (text.length() > LONGEST || !MarkedNumbers.haveDigitIn(text)) {
      return false;
    }
    DateReader reader = new DateReader(text);
    try {
      return reader.take() && reader.time != null && reader.day < 0 && reader.month < 0;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  /**
   * Whether a text has a time of day or a full numeric date among its words, as lines about an
   * article do and titles do not.
   *
   * @param text a line
   * @return true if one of its words is such a time or date
   */
  public static boolean isInside(String text) {
    for (String token : DateTokens.in(text)) {
      DateReader reader = new DateReader("");
      boolean shaped = token.length() >= 4 && MarkedNumbers.isDigit(token.charAt(0));
      try {
        boolean colon = token.indexOf(':') > 0 && reader.takeClock(token.toLowerCase(Locale.ROOT));
        if (shaped && (colon || MarkedNumbers.in(token).size() == 3)) {
          return true;
        }
      } catch (DateTimeException impossible) {
        continue;
      }
    }
    return false;
  }

  /** Whether a text is a full date in digits, in whatever order. */
  public static boolean isNumeric(String text) {
    return text.length() <= LONGEST_NUMERIC
        && text.strip().indexOf(' ') < 0
        && isInside(text)
        && MarkedNumbers.in(text.strip()).size() == 3;
  }

  /** Whether a text is a day, a month, or both, perhaps without a year, and nothing else. */
  public static boolean isDay(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    DateReader reader = new DateReader(text);
    try {
      return reader.take() && reader.month >= 0;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  private Optional<ArticleDate> read() {
    if (!take() || year < 0 || month < 0) {
      return Optional.empty();
    }
    return Optional.of(new ArticleDate(text.strip(), value()));
  }

  private Temporal value() {
    if (day < 0) {
      return YearMonth.of(year, month);
    }
    LocalDate date = LocalDate.of(year, month, day);
    if (time == null) {
      return date;
    }
    LocalTime clock = time;
    if (afternoon && clock.getHour() < 12) {
      clock = clock.plusHours(12);
    } else if (morning && clock.getHour() == 12) {
      clock = clock.minusHours(12);
    }
    return zone == null ? LocalDateTime.of(date, clock) : OffsetDateTime.of(date, clock, zone);
  }

  private boolean take() {
    boolean any = false;
    for (int i = 0; i < tokens.size(); i++) {
      int used = token(i);
      if (used == 0) {
        return false;
      }
      any = true;
      i += used - 1;
    }
    return any && (!open || isDecided());
  }

  /** Whether the day of the week decides between the two readings of day and month. */
  private boolean isDecided() {
    boolean first = LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday;
    boolean second = LocalDate.of(year, day, month).getDayOfWeek().getValue() == weekday;
    if (second) {
      int swapped = day;
      day = month;
      month = swapped;
    }
    return first != second;
  }

  /** How many tokens from this one on are part of a date; 0 if this one is not. */
  private int token(int at) {
    String token = tokens.get(at);
    String word = token.toLowerCase(Locale.ROOT);
    if (takeNumericDate(token) || takeClock(word) || takeZoneName(token) || takeHalfDay(word)) {
      return 1;
    }
    OptionalInt named = Months.number(word);
    if (named.isPresent() && month < 0) {
      month = named.getAsInt();
      return 1;
    }
    if (Words.WEEKDAYS.phrases().matches(word)) {
      weekday = Weekdays.number(word).orElse(weekday);
      return 1;
    }
    if (Words.DATE_WORDS.phrases().matches(word)) {
      return 1;
    }
    return takeEastAsian(token) || takeNumber(word) ? 1 : 0;
  }

  private boolean takeNumber(String word) {
    int digits = 0;
    while (digits < word.length() && MarkedNumbers.isDigit(word.charAt(digits))) {
      digits++;
    }
    String tail = word.substring(digits);
    boolean ordinal =
        tail.isEmpty() || tail.equals("°") || Words.ORDINAL_ENDINGS.phrases().matchesFolded(tail);
    if (digits == 0 || digits > 4 || !ordinal) {
      return false;
    }
    int value = Integer.parseInt(word.substring(0, digits));
    if (digits == 4 && year < 0 && value >= FIRST_YEAR && value < END_OF_YEARS) {
      year = value;
      return true;
    }
    if (digits <= 2 && day < 0 && value >= 1 && value <= 31) {
      day = value;
      return true;
    }
    return false;
  }

  /** {@code 2026-05-03}, {@code 03.05.2026}, {@code 13/5/2026}, perhaps with a time after a T. */
  private boolean takeNumericDate(String token) {
    int t = token.indexOf('T');
    if (t == 10 && takeIsoDate(token.substring(0, t))) {
      return takeIsoTime(token.substring(t + 1));
    }
    if (takeIsoDate(token)) {
      return true;
    }
    return take(NumericDate.dayOrMonthFirst(token, order));
  }

  private boolean takeIsoDate(String token) {
    return take(NumericDate.yearFirst(token));
  }

  private boolean take(@Nullable NumericDate date) {
    if (date == null || year >= 0) {
      return false;
    }
    year = date.year();
    month = date.month();
    day = date.day();
    open = date.open();
    return true;
  }

  private boolean takeIsoTime(String token) {
    int end = 0;
    while (end < token.length() && "+-Z".indexOf(token.charAt(end)) < 0) {
      end++;
    }
    time = IsoTime.parse(token.substring(0, end));
    if (end < token.length()) {
      zone = ZoneOffset.of(token.substring(end));
    }
    return true;
  }

  /**
   * {@code 8:02}, {@code 13h36}, {@code 02.00}, {@code 20.15}, with or without am or pm attached.
   */
  private boolean takeClock(String word) {
    // "2026-05-03 09:30:00Z" has a space where ISO has a T.
    boolean utc = word.length() > 5 && word.endsWith("z") && year >= 0;
    String digits = withoutFraction(utc ? word.substring(0, word.length() - 1) : word);
    int letters = letters(digits);
    if (letters < digits.length() && takeHalfDay(digits.substring(letters))) {
      digits = digits.substring(0, letters);
      if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
        digits += ":00";
      }
    }
    int mark = -1;
    for (int i = 0; i < digits.length(); i++) {
      if (!MarkedNumbers.isDigit(digits.charAt(i))
          && mark < 0
          && CLOCK_MARKS.indexOf(digits.charAt(i)) >= 0) {
        mark = i;
      } else if (!MarkedNumbers.isDigit(digits.charAt(i)) && digits.charAt(i) != ':') {
        return false;
      }
    }
    boolean shaped =
        mark > 0
            && mark <= 2
            && digits.length() - mark >= 3
            && MarkedNumbers.isDigit(digits.charAt(mark + 1))
            && MarkedNumbers.isDigit(digits.charAt(mark + 2));
    if (!shaped || time != null) {
      return false;
    }
    int hour = Integer.parseInt(digits.substring(0, mark));
    int minute = Integer.parseInt(digits.substring(mark + 1, mark + 3));
    time = LocalTime.of(hour, minute);
    zone = utc ? ZoneOffset.UTC : zone;
    return true;
  }

  /** {@code 03:01:00} of {@code 03:01:00.000}. */
  private static String withoutFraction(String clock) {
    int stop = clock.lastIndexOf('.');
    boolean seconds = stop > 0 && clock.indexOf(':') != clock.lastIndexOf(':', stop);
    for (int i = stop + 1; i < clock.length() && seconds; i++) {
      seconds = MarkedNumbers.isDigit(clock.charAt(i));
    }
    return seconds ? clock.substring(0, stop) : clock;
  }

  /** Where the letters at the end of a word begin. */
  private static int letters(String word) {
    int from = word.length();
    while (from > 0 && Character.isLetter(word.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean takeHalfDay(String word) {
    boolean first = Words.MORNINGS.phrases().matchesFolded(word);
    boolean second = Words.AFTERNOONS.phrases().matchesFolded(word);
    morning |= first;
    afternoon |= second;
    return first || second;
  }

  private boolean takeZoneName(String token) {
    ZoneOffset named = TimeZones.offset(token);
    zone = named == null ? zone : named;
    return named != null || TimeZones.isOpen(token) || takeOffset(token);
  }

  /** {@code +0200}, {@code -05:00}, {@code GMT+0200}: after a time alone. */
  private boolean takeOffset(String token) {
    String sign = token.startsWith("GMT") || token.startsWith("UTC") ? token.substring(3) : token;
    if (time == null || sign.length() < 5 || "+-".indexOf(sign.charAt(0)) < 0) {
      return false;
    }
    zone = ZoneOffset.of(sign);
    return true;
  }

  /** {@code 2026年5月3日} and {@code 2026년 5월 3일}, in one token or in three. */
  private boolean takeEastAsian(String token) {
    int from = 0;
    boolean any = false;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (MarkedNumbers.isDigit(c)) {
        continue;
      }
      if (i == from || i - from > 4) {
        return false;
      }
      int value = Integer.parseInt(token.substring(from, i));
      String sign = String.valueOf(c);
      if (Words.YEAR_SIGNS.phrases().matchesFolded(sign)) {
        year = value;
      } else if (Words.MONTH_SIGNS.phrases().matchesFolded(sign)) {
        month = value;
      } else if (Words.DAY_SIGNS.phrases().matchesFolded(sign)) {
        day = value;
      } else {
        return false;
      }
      any = true;
      from = i + 1;
    }
    return any && from == token.length();
  }
}
