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
import org.offprint.internal.recognize.date.DateReader;
import org.offprint.internal.recognize.date.DayMonthOrder;
import org.offprint.internal.recognize.date.Digits;
import org.offprint.internal.recognize.date.ReadingTimeLine;
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

  /** In characters; a longer line is more than two or three names. */
  private static final int LONGEST_NAMES = 80;

  /** In characters; a longer line says more than a date, a reading time or a position. */
  private static final int LONGEST_FACT = 60;

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
    for (PageLine line : window.beside()) {
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
   * The only line beside the title that consists of names, and stands beside a line that says when
   * the article is from, how long it takes to read, or which position the named person has.
   */
  Optional<Found> nameBesideFact() {
    List<PageLine> lines = window.beside();
    Optional<Found> found = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      if (line.length() <= LONGEST_NAMES && !isApart(line)) {
        List<Credit> names = ownNames(line);
        if (!names.isEmpty() && isBesideFact(lines, i) && !isSame(found, names)) {
          if (found.isPresent()) {
            return Optional.empty();
          }
          found = Optional.of(new Found(line, names));
        }
      }
    }
    return found;
  }

  /** Pages print a line twice, for wide screens and for narrow ones. */
  private static boolean isSame(Optional<Found> found, List<Credit> names) {
    return found.isPresent() && found.get().names().equals(names);
  }

  private static boolean isBesideFact(List<PageLine> lines, int at) {
    return isPosition(lines, at + 1) || isFact(lines, at + 1) || isFact(lines, at - 1);
  }

  /** Whether a line says when an article is from, or how long it takes to read. */
  private static boolean isFact(List<PageLine> lines, int at) {
    if (at < 0 || at >= lines.size() || lines.get(at).length() > LONGEST_FACT) {
      return false;
    }
    for (String part : BylineReader.parts(lines.get(at).text())) {
      if (DateLine.read(part).isPresent()
          || DateReader.isNumeric(part)
          || ReadingTimeLine.isTold(part)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line below a name says what the person is: the last word of it is a position. */
  private static boolean isPosition(List<PageLine> lines, int at) {
    if (at >= lines.size() || lines.get(at).length() > LONGEST_FACT) {
      return false;
    }
    List<String> words = Tokens.split(Tokens.fold(lines.get(at).text()));
    return words.size() > 1 && Words.POSITIONS.phrases().matchesFolded(words.get(words.size() - 1));
  }

  /** The names that make up a line; a topic looks like one, but is a link to other articles. */
  private List<Credit> ownNames(PageLine line) {
    String text = line.text();
    boolean capital = Character.isUpperCase(text.codePointAt(0));
    List<Credit> names = capital ? BylineReader.bareNames(text) : List.of();
    return !names.isEmpty()
            && !isHeading(line)
            && addressOf(line.owner(), line.text()).map(AuthorAddress::isOne).orElse(true)
        ? names
        : List.of();
  }

  private boolean isHeading(PageLine line) {
    return HeadingLevel.has(page.tree().tag(line.owner()));
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
    parts = parts.size() < 2 ? line.leaves() : parts;
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return List.of();
    }
    boolean dated = false;
    List<Credit> named = List.of();
    int names = 0;
    for (String part : parts) {
      Optional<String> address = addressOf(line.owner(), part);
      List<Credit> credits =
          parts.size() == 2 ? BylineReader.names(part) : BylineReader.bareNames(part);
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
