package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.internal.html.element.HeadingLevel;
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
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/** The lines of facts about an article that name its author without being marked as bylines. */
final class FactLines {
  /** In characters; a longer line is prose. */
  private static final int LONGEST = 160;

  /** In characters; a longer line is more than a name. */
  private static final int LONGEST_NAME = 40;

  /** How many parts a line of facts has: date, reading time, words, name, topic, a link or two. */
  private static final int MOST_PARTS = 8;

  /** How many lines of a page are searched for a closing byline. */
  private static final int MOST_LINES = 4_000;

  /** How many elements are searched for a link around a name. */
  private static final int MOST_INSIDE = 40;

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

  /**
   * The only name that is a line of its own beside the title, and stands beside a line that is a
   * date.
   */
  Optional<Found> nameAboveDate() {
    List<PageLine> lines = window.beside();
    Optional<Found> found = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean dated = isDate(lines, i + 1) || isDate(lines, i - 1);
      if (dated && line.length() <= LONGEST_NAME && !isApart(line)) {
        List<Credit> names = ownName(line);
        if (!names.isEmpty()) {
          if (found.isPresent()) {
            return Optional.empty();
          }
          found = Optional.of(new Found(line, names));
        }
      }
    }
    return found;
  }

  /** The name that makes up a line; a topic looks like one, but is a link to other articles. */
  private List<Credit> ownName(PageLine line) {
    List<Credit> names = BylineReader.bareNames(line.text());
    boolean one = names.size() == 1 && Character.isUpperCase(line.text().codePointAt(0));
    return one
            && !isHeading(line)
            && addressOf(line.owner(), line.text()).map(AuthorAddress::isOne).orElse(true)
        ? names
        : List.of();
  }

  private boolean isHeading(PageLine line) {
    return HeadingLevel.has(page.tree().tag(line.owner()));
  }

  private static boolean isDate(List<PageLine> lines, int at) {
    if (at < 0 || at >= lines.size()) {
      return false;
    }
    PageLine line = lines.get(at);
    return line.hasYear() && line.length() <= LONGEST && DateLine.read(line.text()).isPresent();
  }

  /** The first name of one word after a by-word below the title, with nothing else in the line. */
  Optional<Found> penName() {
    for (PageLine line : window.after()) {
      if (line.length() <= LONGEST_NAME && !isApart(line) && !isHeading(line)) {
        Optional<String> name = PenName.in(line);
        if (name.isPresent()) {
          Credit credit = new Credit(name.get(), ContributorKind.UNKNOWN, Role.AUTHOR, null, null);
          return Optional.of(new Found(line, List.of(credit)));
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
      } else if (!credits.isEmpty() && address.map(AuthorAddress::isOne).orElse(true)) {
        names++;
        named = credits;
      } else if (address.isEmpty() && !Digits.isOpening(part)) {
        return List.of();
      }
    }
    return dated && names == 1 ? named : List.of();
  }

  /**
   * The address of the link that a part of a line is: a topic looks like a name, but leads to other
   * articles.
   */
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

  /**
   * The only people whom lines of the page name that open with a by-word: with a date after the
   * names, or without one if the by-word is a sure one of several words.
   */
  Optional<Found> closingByline() {
    List<PageLine> all = window.all();
    Map<String, Found> found = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(all.size(), MOST_LINES) && found.size() < 2; i++) {
      PageLine line = all.get(i);
      // Hardly any line begins like one, so that few are read.
      if (line.mayOpen(Words.BY_WORDS.phrases())
          && line.length() <= LONGEST
          && BylineReader.opensWithByWord(line.text())
          && !isApart(line)) {
        List<Credit> names = closing(line);
        if (!names.isEmpty()) {
          found.putIfAbsent(names.get(0).name(), new Found(line, names));
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.values().iterator().next()) : Optional.empty();
  }

  private static List<Credit> closing(PageLine line) {
    String text = line.text();
    Optional<String> date =
        line.hasYear() ? ClosingDate.of(text, DayMonthOrder.UNKNOWN) : Optional.empty();
    if (date.isPresent()) {
      return BylineReader.afterByWord(text.substring(0, text.length() - date.get().length()));
    }
    Optional<String> opening = Words.SURE_BY_WORDS.phrases().opening(Tokens.fold(text));
    return opening.isPresent() && opening.get().indexOf(' ') > 0
        ? BylineReader.afterByWord(beforeDigits(text))
        : List.of();
  }

  /** {@code Posted by Ines Varga} of {@code Posted by Ines Varga on 3 May}. */
  private static String beforeDigits(String text) {
    int end = 0;
    while (end < text.length() && !Digits.isOne(text.charAt(end))) {
      end++;
    }
    List<String> words = new ArrayList<>(Tokens.split(text.substring(0, end)));
    while (end < text.length()
        && !words.isEmpty()
        && Character.isLowerCase(words.get(words.size() - 1).codePointAt(0))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  private boolean isApart(PageLine line) {
    return unrelated.contains(line.owner()) || unrelated.isOfSubject(line.owner());
  }
}
