package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.recognize.BylineReader;
import org.offprint.internal.recognize.DateLine;

/** Collects the dates that readers see. */
final class DateWitnesses {
  private static final int LONGEST = 160;
  private static final int MOST_DISTANT_LINES = 4_000;
  private static final Set<String> CHANGE_WORDS =
      Set.of("updated", "modified", "update", "changed", "modification");
  private static final Set<String> PUBLICATION_WORDS =
      Set.of("published", "pubdate", "publish", "publication", "created");

  private final TitleWindow window;
  private final ApartParts apart;
  private final WitnessCollector collector;

  DateWitnesses(TitleWindow window, ApartParts apart, WitnessCollector collector) {
    this.apart = apart;
    this.window = window;
    this.collector = collector;
  }

  void collect(Element root) {
    for (Element time : root.select("time[datetime]")) {
      time(time);
    }
    lines(window.after(), Clue.VISIBLE_DATE, false);
    List<PageLine> before = new ArrayList<>(window.before());
    java.util.Collections.reverse(before);
    lines(before, Clue.VISIBLE_DATE, false);
    if (collector.witnesses().of(Clue.VISIBLE_DATE).isEmpty()) {
      // A line of facts may be an aside to the page's author, and beside the title all the same.
      lines(window.after(), Clue.VISIBLE_DATE, true);
      lines(before, Clue.VISIBLE_DATE, true);
    }
    List<PageLine> all = window.all();
    lines(all.subList(0, Math.min(all.size(), MOST_DISTANT_LINES)), Clue.DISTANT_DATE, false);
    onlyDate(all.subList(0, Math.min(all.size(), MOST_DISTANT_LINES)));
  }

  private void time(Element time) {
    int line = window.start(time);
    if (line < 0 || apart.contain(time)) {
      return;
    }
    Set<String> words = ElementWords.of(time);
    String property = time.attr("itemprop");
    boolean change =
        property.equals("dateModified")
            || (words.stream().anyMatch(CHANGE_WORDS::contains)
                && words.stream().noneMatch(PUBLICATION_WORDS::contains));
    boolean publication =
        property.equals("datePublished")
            || time.hasAttr("pubdate")
            || words.stream().anyMatch(PUBLICATION_WORDS::contains);
    boolean near = window.isNear(line);
    Clue clue = near ? Clue.NEAR_TIME : Clue.DISTANT_TIME;
    if (change) {
      clue = Clue.VISIBLE_CHANGE;
    } else if (publication && near) {
      clue = Clue.PUBLICATION_TIME;
    }
    collector.add(clue, time.attr("datetime"), time);
  }

  private void lines(List<PageLine> lines, Clue clue, boolean apartToo) {
    boolean published = false;
    for (PageLine line : lines) {
      if (published || line.length() > LONGEST || (!apartToo && apart.contain(line.owner()))) {
        continue;
      }
      for (String text : texts(line, clue)) {
        Optional<DateLine> date = DateLine.read(text);
        if (date.isPresent()) {
          boolean change = date.get().change();
          collector.add(change ? Clue.VISIBLE_CHANGE : clue, date.get().date().raw(), line.owner());
          published |= !change;
          break;
        }
      }
    }
  }

  /** A page that shows one date, and none elsewhere, shows it for its article. */
  private void onlyDate(List<PageLine> lines) {
    if (!collector.witnesses().of(Clue.DISTANT_DATE).isEmpty()) {
      return;
    }
    Map<String, PageLine> dates = new LinkedHashMap<>();
    for (PageLine line : lines) {
      if (line.length() <= LONGEST && dates.size() < 2) {
        DateLine.read(line.text())
            .filter(date -> !date.change() && date.date().day().isPresent())
            .ifPresent(date -> dates.putIfAbsent(date.date().iso(), line));
      }
    }
    if (dates.size() == 1) {
      dates.forEach((day, line) -> collector.add(Clue.DISTANT_DATE, day, line.owner()));
    }
  }

  private static List<String> texts(PageLine line, Clue clue) {
    List<String> texts = new ArrayList<>();
    texts.add(line.text());
    if (clue == Clue.DISTANT_DATE) {
      return texts;
    }
    texts.addAll(BylineReader.parts(line.text()));
    List<String> leaves = line.leaves();
    for (int i = 0; i + 1 < leaves.size(); i++) {
      texts.add(leaves.get(i) + ' ' + leaves.get(i + 1));
    }
    texts.addAll(leaves);
    int by = line.text().indexOf(" by ");
    if (by > 0) {
      texts.add(line.text().substring(0, by));
    }
    return texts;
  }

  /** The day in the path of an address: {@code /2026/05/03/}. */
  static Optional<String> inAddress(@Nullable String url) {
    if (url == null) {
      return Optional.empty();
    }
    java.util.regex.Matcher matcher =
        java.util.regex.Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?=[/-]|$)")
            .matcher(url);
    return matcher.find()
        ? Optional.of(matcher.group(1) + '-' + matcher.group(2) + '-' + matcher.group(3))
        : Optional.empty();
  }
}
