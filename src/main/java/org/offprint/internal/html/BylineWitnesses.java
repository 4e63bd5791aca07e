package org.offprint.internal.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.recognize.BylineReader;
import org.offprint.internal.recognize.Credit;
import org.offprint.internal.recognize.WordList;
import org.offprint.model.ContributorKind;

/** Collects the names that readers see as those of the authors. */
final class BylineWitnesses {
  private static final int LONGEST = 160;
  private static final int MOST_DISTANT = 2;

  private static final Set<String> AUTHOR_WORDS =
      Set.of(
          "byline",
          "bylines",
          "author",
          "authors",
          "autor",
          "auteur",
          "autore",
          "writer",
          "contributor",
          "contributors",
          "fn",
          "redakteur",
          "verfasser",
          "forfatter");
  private static final Set<String> NO_AUTHOR_WORDS =
      Set.of(
          "date",
          "image",
          "avatar",
          "img",
          "photo",
          "social",
          "role",
          "job",
          "description",
          "time",
          "twitter",
          "follow",
          "bio",
          "share",
          "caption",
          "credit");

  private final TitleWindow window;
  private final ApartParts apart;
  private final WitnessCollector collector;
  private final Map<String, Element> distant = new LinkedHashMap<>();

  BylineWitnesses(TitleWindow window, ApartParts apart, WitnessCollector collector) {
    this.apart = apart;
    this.window = window;
    this.collector = collector;
  }

  void collect(Element root) {
    lines();
    for (Element link : root.select("a[rel~=(?i)\\bauthor\\b]")) {
      named(link, Clue.AUTHOR_LINK);
    }
    for (Element element : root.select("[class], [id], [itemprop=author]")) {
      boolean property = element.attr("itemprop").equals("author");
      Set<String> words = ElementWords.of(element);
      boolean author = words.stream().anyMatch(AUTHOR_WORDS::contains);
      if (property || (author && words.stream().noneMatch(NO_AUTHOR_WORDS::contains))) {
        named(element, Clue.BYLINE_ELEMENT);
      }
    }
    boolean near = !collector.witnesses().of(Clue.BYLINE_ELEMENT).isEmpty();
    if (!near && distant.size() <= MOST_DISTANT) {
      distant.forEach((name, element) -> collector.add(Clue.DISTANT_AUTHOR, name, element));
    }
  }

  private void lines() {
    for (PageLine line : window.after()) {
      if (line.length() > LONGEST) {
        continue;
      }
      List<Credit> names = byLine(line);
      if (!names.isEmpty()) {
        names.forEach(credit -> collector.add(Clue.BYLINE_LINE, credit.name(), line.owner()));
        return;
      }
    }
  }

  /** The names after a by-word in a line, or in one of its parts. */
  static List<Credit> byLine(PageLine line) {
    List<String> texts = new ArrayList<>();
    texts.add(line.text());
    texts.addAll(BylineReader.parts(line.text()));
    List<String> leaves = line.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      texts.add(leaves.get(i));
      if (i + 1 < leaves.size()) {
        texts.add(leaves.get(i) + ' ' + leaves.get(i + 1));
      }
    }
    for (String text : texts) {
      List<Credit> names = BylineReader.afterByWord(text);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private void named(Element element, Clue clue) {
    String text = WitnessCollector.clean(ShortText.of(element, LONGEST));
    int line = window.start(element);
    if (text.isEmpty() || text.length() > LONGEST || line < 0 || apart.contain(element)) {
      return;
    }
    List<Credit> names = names(element, text);
    String url = element.normalName().equals("a") ? element.absUrl("href") : "";
    for (Credit credit : names) {
      if (window.isNear(line)) {
        collector.add(
            clue, credit.name(), ContributorKind.UNKNOWN, url.isEmpty() ? null : url, element);
      } else {
        distant.putIfAbsent(credit.name(), element);
      }
    }
  }

  private static List<Credit> names(Element element, String text) {
    if (isLabel(text)) {
      return List.of();
    }
    List<String> leaves = new ArrayList<>();
    for (org.jsoup.nodes.TextNode leaf :
        element.nodeStream(org.jsoup.nodes.TextNode.class).toList()) {
      String words = WitnessCollector.clean(leaf.getWholeText());
      if (!words.isEmpty()) {
        leaves.add(words);
      }
    }
    List<Credit> names = byLine(new PageLine(element, leaves));
    if (!names.isEmpty()) {
      return names;
    }
    for (int i = 0; i < leaves.size(); i++) {
      names = BylineReader.names(leaves.get(i));
      if (!names.isEmpty() && !isLabel(leaves.get(i))) {
        return withFollowing(names, leaves, i);
      }
    }
    return BylineReader.names(text);
  }

  /** With the names in the texts after it, as long as a comma or an "and" joins them. */
  private static List<Credit> withFollowing(List<Credit> first, List<String> leaves, int at) {
    List<Credit> names = new ArrayList<>(first);
    for (int i = at + 1; i + 1 < leaves.size(); i += 2) {
      String joiner = leaves.get(i);
      boolean joined =
          joiner.equals(",") || WordList.NAME_JOINERS.matches(joiner) || joiner.equals("&");
      List<Credit> next = joined ? BylineReader.names(leaves.get(i + 1)) : List.of();
      if (next.isEmpty()) {
        break;
      }
      names.addAll(next);
    }
    return names;
  }

  /** A by-word or a label in capitals looks like a name of two words. */
  private static boolean isLabel(String text) {
    return WordList.BY_WORDS.matches(text) || WordList.AUTHOR_LABELS.matches(text);
  }
}
