package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.ShortText;
import org.offprint.internal.recognize.date.ClosingDate;
import org.offprint.internal.recognize.date.DateLine;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.internal.recognize.date.Digits;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;

/** The lines of facts about an article that name its author without being marked as bylines. */
final class FactLines {
  /** In characters; a longer line is prose. */
  private static final int LONGEST = 160;

  /** How many parts a line of facts has: date, reading time, words, name, topic, a link or two. */
  private static final int MOST_PARTS = 8;

  /** How many lines of a page are searched for a closing byline. */
  private static final int MOST_LINES = 4_000;

  /** How many elements are searched for a link around a name. */
  private static final int MOST_INSIDE = 40;

  /** What the address of a page about an author has, on most sites. */
  private static final List<String> AUTHOR_ADDRESSES =
      List.of("author", "/by/", "people", "profile", "user", "writer", "staff", "member", "/@");

  private final CutPage page;
  private final TitleWindow window;
  private final UnrelatedParts unrelated;

  /** A line, and the people that it names. */
  record Found(PageLine line, List<Credit> names) {}

  FactLines(CutPage page, TitleWindow window, UnrelatedParts unrelated) {
    this.page = page;
    this.window = window;
    this.unrelated = unrelated;
  }

  /**
   * The first line below the title that consists of facts, among them one date and one name; the
   * others are links, or begin with a number.
   */
  Optional<Found> nameBesideDate() {
    for (PageLine line : window.after()) {
      if (line.hasYear() && line.length() <= LONGEST && !isApart(line)) {
        List<Credit> names = besideDate(line);
        if (!names.isEmpty()) {
          return Optional.of(new Found(line, names));
        }
      }
    }
    return Optional.empty();
  }

  private List<Credit> besideDate(PageLine line) {
    List<String> parts = BylineReader.parts(line.text());
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return List.of();
    }
    boolean dated = false;
    List<Credit> named = List.of();
    int names = 0;
    for (String part : parts) {
      Optional<String> address = addressOf(line.owner(), part);
      List<Credit> credits = BylineReader.bareNames(part);
      if (DateLine.read(part).isPresent()) {
        dated = true;
      } else if (!credits.isEmpty() && address.map(FactLines::isOfAuthor).orElse(true)) {
        names++;
        named = credits;
      } else if (address.isEmpty() && !Digits.isOpening(part)) {
        return List.of();
      }
    }
    return dated && names == 1 ? named : List.of();
  }

  /** A topic looks like a name, but is a link to other articles. */
  private static boolean isOfAuthor(String address) {
    return AUTHOR_ADDRESSES.stream().anyMatch(address::contains);
  }

  /** The address of the link that a part of a line is. */
  private Optional<String> addressOf(int owner, String part) {
    PageTree tree = page.tree();
    int end = Math.min(tree.end(owner), owner + 1 + MOST_INSIDE);
    for (int i = owner + 1; i < end; i++) {
      if (tree.tag(i).equals("a") && CleanText.of(text(tree.element(i))).contains(part)) {
        return Optional.of(tree.attribute(i, "href").toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  private static String text(Element link) {
    return ShortText.of(link, LONGEST);
  }

  /** The only line of the page that consists of a by-word, names and a date. */
  Optional<Found> closingByline() {
    List<PageLine> all = window.all();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < Math.min(all.size(), MOST_LINES) && found.size() < 2; i++) {
      PageLine line = all.get(i);
      if (line.hasYear()
          && line.length() <= LONGEST
          && BylineReader.opensWithByWord(line.text())
          && !isApart(line)) {
        Optional<String> date = ClosingDate.of(line.text(), DayMonthOrder.UNKNOWN);
        if (date.isPresent()) {
          String before = line.text().substring(0, line.text().length() - date.get().length());
          List<Credit> names = BylineReader.afterByWord(before);
          if (!names.isEmpty()) {
            found.add(new Found(line, names));
          }
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isApart(PageLine line) {
    return unrelated.contains(line.owner()) || unrelated.isOfSubject(line.owner());
  }
}
