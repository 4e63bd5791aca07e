package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.Attribute;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.recognize.date.ClosingDate;
import org.offprint.internal.recognize.date.DateInSentence;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;

/** Collects the dates that readers see. */
final class DateWitnesses {
  /**
   * In characters; a longer line is not a line of dates. At 80, 2 of 509 pages change; at 320,
   * none.
   */
  private static final int LONGEST = 160;

  /** The length of "Published" in any language. At 10 or 40, none of 509 pages changes. */
  private static final int LONGEST_BESIDE_TIME = 20;

  /** How many lines of a page are searched. At 2,000 or 8,000, none of 509 pages changes. */
  private static final int MOST_DISTANT_LINES = 4_000;

  private static final Pattern DAY_IN_PATH =
      Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?=[/-]|$)");

  private static final List<Clue> TRUSTED =
      List.of(
          Clue.JSON_LD_PUBLISHED,
          Clue.ARTICLE_PUBLISHED_TIME,
          Clue.VISIBLE_DATE,
          Clue.DATE_ABOVE_TITLE,
          Clue.PUBLICATION_TIME,
          Clue.NEAR_TIME,
          Clue.MICRODATA_PUBLISHED,
          Clue.META_PUBLISHED);

  private final CutPage page;
  private final TitleWindow window;
  private final UnrelatedParts unrelated;
  private final WitnessCollector collector;
  private final DayMonthOrder order;
  private int askedLine = -1;
  private int askedLength;
  private boolean askedIsSentence;

  DateWitnesses(
      CutPage page,
      TitleWindow window,
      UnrelatedParts unrelated,
      WitnessCollector collector,
      DayMonthOrder order) {
    this.page = page;
    this.unrelated = unrelated;
    this.window = window;
    this.collector = collector;
    this.order = order;
  }

  void collect() {
    IntList times = page.metadataElements().times();
    for (int i = 0; i < times.size(); i++) {
      time(times.get(i));
    }
    lines(window.after(), Clue.VISIBLE_DATE, false);
    List<PageLine> before = new ArrayList<>(window.before());
    java.util.Collections.reverse(before);
    lines(before, Clue.DATE_ABOVE_TITLE, false);
    if (collector.witnesses().of(Clue.VISIBLE_DATE).isEmpty()
        && collector.witnesses().of(Clue.DATE_ABOVE_TITLE).isEmpty()) {
      // The page may mark a line of facts as an aside although it stands beside the title.
      lines(window.after(), Clue.VISIBLE_DATE, true);
      lines(before, Clue.DATE_ABOVE_TITLE, true);
    }
    if (isTold()) {
      return;
    }
    List<PageLine> all = window.all();
    lines(all.subList(0, Math.min(all.size(), MOST_DISTANT_LINES)), Clue.DISTANT_DATE, false);
    onlyDate(all.subList(0, Math.min(all.size(), MOST_DISTANT_LINES)));
  }

  /** Whether a place that is trusted more than the rest of the page states the date. */
  private boolean isTold() {
    for (Clue clue : TRUSTED) {
      if (!collector.witnesses().of(clue).isEmpty()
          && DateReader.read(collector.witnesses().of(clue).get(0).value(), order).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void time(int number) {
    int line = window.start(number);
    if (line < 0 || unrelated.contains(number) || unrelated.isOfSubject(number)) {
      return;
    }
    Element time = page.tree().element(number);
    int hints = page.tree().hints(number);
    String property = Attribute.of(time, "itemprop");
    boolean change =
        property.equals("dateModified")
            || (NameHint.CHANGE.isIn(hints) && !NameHint.PUBLICATION.isIn(hints));
    boolean publication =
        property.equals("datePublished")
            || Attribute.isOn(time, "pubdate")
            || NameHint.PUBLICATION.isIn(hints);
    boolean near = window.isNear(line);
    if (!publication && !change && (near ? isSentence(line) : isLongerThan(line, time))) {
      return;
    }
    Clue clue = near ? Clue.NEAR_TIME : Clue.DISTANT_TIME;
    if (change) {
      clue = Clue.VISIBLE_CHANGE;
    } else if (publication && near) {
      clue = Clue.PUBLICATION_TIME;
    }
    collector.add(clue, StatedTime.of(time), number);
  }

  /** Whether a time stands in a sentence of the text, where it may be any day. */
  private boolean isSentence(int line) {
    ask(line);
    return askedIsSentence;
  }

  /** Whether the line of a time far from the title says more than when something was published. */
  private boolean isLongerThan(int line, Element time) {
    ask(line);
    return askedLength > LONGEST
        || (askedIsSentence && askedLength > LONGEST_BESIDE_TIME + time.text().length());
  }

  /** Reads a line once, however many {@code time} elements it contains. */
  private void ask(int line) {
    List<PageLine> all = window.all();
    if (line != askedLine) {
      askedLine = line;
      boolean words = line < all.size();
      askedLength = words ? all.get(line).length() : 0;
      askedIsSentence = words && DateInSentence.isRead(all.get(line).text());
    }
  }

  private void lines(List<PageLine> lines, Clue clue, boolean apartToo) {
    boolean published = false;
    for (PageLine line : lines) {
      boolean skipped =
          published
              || !line.hasYear()
              || unrelated.isOfSubject(line.owner())
              || (!apartToo && unrelated.contains(line.owner()))
              || line.length() > LONGEST
              || DateInSentence.isRead(line.text());
      if (skipped) {
        continue;
      }
      Optional<DateLine> date = firstDate(texts(line, clue));
      if (date.isEmpty() && clue != Clue.DISTANT_DATE) {
        date = firstDate(closings(line));
      }
      if (date.isPresent()) {
        boolean change = date.get().change();
        collector.add(change ? Clue.VISIBLE_CHANGE : clue, date.get().date().raw(), line.owner());
        published |= !change;
      }
    }
  }

  private Optional<DateLine> firstDate(List<String> texts) {
    for (String text : texts) {
      Optional<DateLine> date = DateLine.read(text, order);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** If a page shows only one date, it is that of its article. */
  private void onlyDate(List<PageLine> lines) {
    if (!collector.witnesses().of(Clue.DISTANT_DATE).isEmpty()) {
      return;
    }
    Map<String, PageLine> dates = new LinkedHashMap<>();
    for (PageLine line : lines) {
      boolean read = line.hasYear() && !unrelated.isOfSubject(line.owner());
      if (dates.size() < 2 && read && line.length() <= LONGEST) {
        Optional<DateLine> date = DateLine.read(line.text(), order);
        if (date.isPresent() && !date.get().change() && date.get().date().day().isPresent()) {
          dates.putIfAbsent(date.get().date().iso(), line);
        }
      }
    }
    if (dates.size() == 1) {
      for (Map.Entry<String, PageLine> only : dates.entrySet()) {
        collector.add(Clue.DISTANT_DATE, only.getKey(), only.getValue().owner());
      }
    }
  }

  private List<String> texts(PageLine line, Clue clue) {
    List<String> texts = new ArrayList<>();
    texts.add(line.text());
    if (clue == Clue.DISTANT_DATE) {
      return texts;
    }
    List<String> parts = new ArrayList<>(BylineReader.parts(line.text()));
    List<String> leaves = line.leaves();
    for (int i = 0; i + 1 < leaves.size(); i++) {
      parts.add(leaves.get(i) + ' ' + leaves.get(i + 1));
    }
    parts.addAll(leaves);
    for (String part : parts) {
      // In most lines it is all of the line.
      if (!part.equals(line.text())) {
        texts.add(part);
      }
    }
    String folded = Tokens.fold(line.text());
    int by = Words.SURE_BY_WORDS.phrases().indexIn(folded);
    if (by > 0) {
      texts.add(line.text().substring(0, Tokens.foldedEnd(line.text(), by)));
    }
    return texts;
  }

  /** The dates that a line and its parts end in. */
  private List<String> closings(PageLine line) {
    List<String> texts = new ArrayList<>();
    if (!HeadingLevel.has(page.tree().tag(line.owner()))) {
      ClosingDate.of(line.text(), order).ifPresent(texts::add);
      for (String part : BylineReader.parts(line.text())) {
        ClosingDate.of(part, order).ifPresent(texts::add);
      }
    }
    return texts;
  }

  /** The day in the path of an address: {@code /2026/05/03/}. */
  static Optional<String> inAddress(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    Matcher matcher = DAY_IN_PATH.matcher(url);
    return matcher.find()
        ? Optional.of(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
        : Optional.empty();
  }
}
