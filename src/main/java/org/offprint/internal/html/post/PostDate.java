package org.offprint.internal.html.post;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.date.DateLines;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.model.ArticleDate;

/**
 * When a post was written: the date that the page states for programs, in a property, a time
 * element or an attribute, else the one that readers see, in this order.
 */
final class PostDate {
  private static final Set<String> PROPERTIES =
      Set.of("datecreated", "datepublished", "commenttime", "uploaddate");

  private static final List<String> STATED =
      List.of("datetime", "content", "title", "data-date-time", "data-datetime", "data-date");

  private static final List<String> COUNTED =
      List.of("data-time", "data-timestamp", "data-unixtime", "data-epoch");

  /** In digits of seconds since 1970: nine until September 2001, and ten until the year 2286. */
  private static final int SECONDS = 10;

  /** In digits of milliseconds since 1970. */
  private static final int MILLISECONDS = 13;

  /**
   * In elements: a date may have one for each of its parts. At 5 or 20, none of 107 threads
   * changes.
   */
  private static final int MOST_PARTS = 10;

  /** In characters; a line with a date has no more. At 60 or 240, none of 107 threads changes. */
  private static final int LONGEST = 120;

  /** What forum programs put between the author and the date. */
  private static final String PARTS = "[»·•|]| [-–—] ";

  /** The number of a post, which stands before its date. */
  private static final Pattern NUMBER = Pattern.compile("^#\\d+\\s*");

  private final PageTree tree;
  private final PostNames names;

  /**
   * A date and the element that states it.
   *
   * @param element the number of the element, or -1
   */
  record Found(@Nullable ArticleDate date, int element) {
    static final Found NONE = new Found(null, -1);
  }

  PostDate(PageTree tree, PostNames names) {
    this.tree = tree;
    this.names = names;
  }

  /**
   * The date that some elements of a post state.
   *
   * @param text the text of the post; what is around it states a date in attributes alone
   */
  Found in(List<Integer> elements, int text) {
    Found property = Found.NONE;
    Found stated = Found.NONE;
    Found shown = Found.NONE;
    int endOfChange = -1;
    int endOfDated = -1;
    for (int i : elements) {
      if (i >= endOfChange && names.has(i, PostWord.CHANGE)) {
        endOfChange = tree.end(i);
      }
      if (i < endOfChange || !tree.hasAttributes(i)) {
        continue;
      }
      endOfDated = names.has(i, PostWord.DATE) ? Math.max(endOfDated, tree.end(i)) : endOfDated;
      boolean dated = isDated(i) || (i < endOfDated && tree.hasAttribute(i, "title"));
      boolean isProperty =
          tree.hasProperty(i)
              && PROPERTIES.contains(tree.attribute(i, "itemprop").toLowerCase(Locale.ROOT));
      ArticleDate date = isProperty || dated ? stated(i) : null;
      if (date != null) {
        property = isProperty && property.date == null ? new Found(date, i) : property;
        stated = stated.date == null ? new Found(date, i) : stated;
      } else if (shown.date == null
          && !tree.contains(i, text)
          && (dated || names.has(i, PostWord.AUTHOR))) {
        ArticleDate seen = shown(i);
        shown = seen == null ? shown : new Found(seen, i);
      }
    }
    return property.date != null ? property : stated.date != null ? stated : shown;
  }

  /**
   * The date in the lines of a post that nothing marks: with a time of day, which the day when
   * somebody became a member has not.
   */
  static @Nullable ArticleDate inLines(List<Run> lines) {
    for (Run line : lines) {
      ArticleDate date = shown(line.text().strip());
      boolean timed =
          date != null
              && (date.value() instanceof LocalDateTime || date.value() instanceof OffsetDateTime);
      if (timed) {
        return date;
      }
    }
    return null;
  }

  private boolean isDated(int element) {
    String tag = tree.tag(element);
    return tag.endsWith("time")
        || tag.equals("abbr")
        || tree.hasAttribute(element, "datetime")
        || tree.hasAttribute(element, "data-timestamp")
        || names.has(element, PostWord.DATE);
  }

  /** What an element states for programs; as readers see it if that says the year too. */
  private @Nullable ArticleDate stated(int element) {
    for (String attribute : STATED) {
      String value = tree.attribute(element, attribute).strip();
      Optional<ArticleDate> date =
          value.isEmpty() ? Optional.empty() : DateReader.read(value.replace(" - ", " "));
      if (date.isPresent()) {
        return asSeen(element, date.get());
      }
    }
    for (String attribute : COUNTED) {
      Instant time = instant(tree.attribute(element, attribute).strip());
      if (time != null) {
        return asSeen(element, ArticleDate.of(time.atOffset(ZoneOffset.UTC)));
      }
    }
    return null;
  }

  private static @Nullable Instant instant(String digits) {
    int length = digits.length();
    if ((length != SECONDS && length != MILLISECONDS)
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    long number = Long.parseLong(digits);
    return length == SECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
  }

  private ArticleDate asSeen(int element, ArticleDate date) {
    // No element that shows a date holds many others.
    boolean small = tree.end(element) - element <= MOST_PARTS;
    String words = small ? tree.element(element).text().strip() : "";
    boolean full = words.length() <= LONGEST && DateReader.read(words).isPresent();
    return full ? new ArticleDate(words, date.value()) : date;
  }

  private @Nullable ArticleDate shown(int element) {
    ArticleDate whole = shown(tree.element(element).text().strip());
    return whole == null ? shown(tree.element(element).ownText().strip()) : whole;
  }

  private static @Nullable ArticleDate shown(String text) {
    String words = NUMBER.matcher(text).replaceFirst("");
    if (words.length() > LONGEST) {
      return null;
    }
    Optional<ArticleDate> whole = DateReader.read(words);
    if (whole.isPresent()) {
      return whole.get();
    }
    for (String part : words.split(PARTS)) {
      for (DateLine line : DateLines.in(part)) {
        if (!line.change()) {
          return line.date();
        }
      }
    }
    return null;
  }
}
