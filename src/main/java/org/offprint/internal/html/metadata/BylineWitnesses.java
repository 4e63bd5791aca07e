package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.NodeIterator;
import org.jsoup.nodes.TextNode;
import org.offprint.internal.html.element.Addresses;
import org.offprint.internal.html.element.NameHint;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.html.page.CleanText;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.IntList;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.ShortText;
import org.offprint.internal.metadata.Clue;
import org.offprint.internal.metadata.Witness;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.people.RoleWords;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.internal.recognize.words.Tokens;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/** Collects the names that readers see as those of the authors. */
final class BylineWitnesses {
  /** In characters; a longer text is not a byline. At 80, 6 of 509 pages change; at 320, 4. */
  private static final int LONGEST = 160;

  /** In words: a sentence before a name that is longer than that is a caption. */
  private static final int CAPTION = 7;

  /**
   * If more names stand far from the title, none of them is taken. At 1 or 4, 1 of 509 pages
   * changes.
   */
  private static final int MOST_DISTANT = 2;

  private static final List<Clue> DECLARED =
      List.of(
          Clue.JSON_LD_AUTHOR,
          Clue.CITATION_AUTHOR,
          Clue.META_AUTHOR,
          Clue.WRITTEN_BY_LABEL,
          Clue.ARTICLE_AUTHOR,
          Clue.SERVICE_AUTHOR,
          Clue.MICRODATA_AUTHOR);

  private final CutPage page;
  private final TitleWindow window;
  private final UnrelatedParts unrelated;
  private final WitnessCollector collector;
  private final IntList distant = new IntList();

  BylineWitnesses(
      CutPage page, TitleWindow window, UnrelatedParts unrelated, WitnessCollector collector) {
    this.page = page;
    this.unrelated = unrelated;
    this.window = window;
    this.collector = collector;
  }

  void collect() {
    lines();
    labels();
    IntList links = page.metadataElements().authorLinks();
    for (int i = 0; i < links.size(); i++) {
      named(links.get(i), Clue.AUTHOR_LINK);
    }
    PageTree tree = page.tree();
    IntList properties = page.metadataElements().properties();
    int next = 0;
    for (int i = 1; i < tree.size(); i++) {
      if (!tree.hasAttributes(i)) {
        continue;
      }
      boolean property = next < properties.size() && properties.get(next) == i;
      next += property ? 1 : 0;
      int hints = tree.hints(i);
      boolean author = NameHint.AUTHOR.isIn(hints) && !NameHint.BESIDE_AUTHOR.isIn(hints);
      if (author || (property && tree.attribute(i, "itemprop").equals("author"))) {
        named(i, Clue.BYLINE_ELEMENT);
      } else if (tree.kind(i).structure() == Trait.LINK.bit() && window.isNear(window.start(i))) {
        address(i);
      }
    }
    for (PrintedNames.Found found :
        PrintedNames.in(window.after(), collector.witnesses(), DECLARED)) {
      if (!unrelated.contains(found.line().owner())) {
        collector.add(Clue.PRINTED_NAME, found.name(), found.line().owner());
      }
    }
    if (collector.witnesses().of(Clue.BYLINE_ELEMENT).isEmpty()) {
      distant();
    }
    if (isSilent()) {
      facts();
    }
  }

  /** Searches the lines that name an author without being marked as bylines. */
  private void facts() {
    FactLines facts = new FactLines(page, window, unrelated);
    Optional<FactLines.Found> beside = facts.nameBesideDate();
    boolean named =
        !collector.witnesses().of(Clue.AUTHOR_ADDRESS).isEmpty()
            || !collector.witnesses().of(Clue.BYLINE_LABEL).isEmpty();
    boolean declared = isDeclared();
    if (beside.isEmpty() && !named && !declared) {
      beside = facts.nameBesideFact();
    }
    beside.ifPresent(found -> add(Clue.NAME_BESIDE_DATE, found));
    if (!named) {
      facts.penName().ifPresent(found -> add(Clue.PRINTED_NAME, found));
    }
    if (!named && !declared) {
      facts.closingByline().ifPresent(found -> add(Clue.CLOSING_BYLINE, found));
      if (collector.witnesses().of(Clue.CLOSING_BYLINE).isEmpty()) {
        closing();
      }
    }
  }

  /** The only author whom a label or a link to an author names, wherever they stand. */
  private void closing() {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (LabelledNames.Found labelled : LabelledNames.in(page.tree(), window.all())) {
      for (Credit credit : labelled.names()) {
        // A single word far from the title may be anything.
        if (credit.name().indexOf(' ') > 0) {
          found.putIfAbsent(credit.name(), labelled.element());
        }
      }
    }
    IntList links = page.metadataElements().authorLinks();
    for (int i = 0; i < links.size() && found.size() < 2; i++) {
      for (Credit credit : namesOf(links.get(i))) {
        found.putIfAbsent(credit.name(), links.get(i));
      }
    }
    if (found.size() == 1) {
      for (Map.Entry<String, Integer> only : found.entrySet()) {
        collector.add(Clue.CLOSING_BYLINE, only.getKey(), only.getValue());
      }
    }
  }

  /** Whether the page declares a person, so that its lines need not be searched for others. */
  private boolean isDeclared() {
    for (Clue clue : DECLARED) {
      for (Witness witness : collector.witnesses().of(clue)) {
        if (witness.kind() != ContributorKind.ORGANIZATION
            && !BylineReader.names(witness.value()).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing beside the title names an author. */
  private boolean isSilent() {
    return collector.witnesses().of(Clue.BYLINE_LINE).isEmpty()
        && collector.witnesses().of(Clue.BYLINE_ELEMENT).isEmpty()
        && collector.witnesses().of(Clue.AUTHOR_LINK).isEmpty();
  }

  private void add(Clue clue, FactLines.Found found) {
    for (Credit credit : found.names()) {
      collector.add(clue, credit.name(), found.line().owner());
    }
  }

  private void lines() {
    for (PageLine line : window.after()) {
      if (line.length() > LONGEST
          || unrelated.isInBox(line.owner())
          || page.tree().around(line.owner(), "figcaption") >= 0) {
        continue;
      }
      List<Credit> names = byLine(line);
      if (!names.isEmpty()) {
        for (Credit credit : names) {
          collector.add(Clue.BYLINE_LINE, credit.name(), line.owner());
        }
        return;
      }
    }
  }

  private void labels() {
    for (LabelledNames.Found found : LabelledNames.in(page.tree(), window.after())) {
      if (!unrelated.isInBox(found.element())) {
        for (Credit credit : found.names()) {
          collector.add(Clue.BYLINE_LABEL, credit.name(), found.element());
        }
      }
    }
  }

  /** Takes the name in a link to a page about an author: a name by its form, or by its address. */
  private void address(int link) {
    String slug = AuthorAddress.slug(page.tree().attribute(link, "href"));
    if (slug.isEmpty() || unrelated.contains(link)) {
      return;
    }
    String text = CleanText.of(ShortText.of(page.tree().element(link), LONGEST));
    List<Credit> names = BylineReader.signatures(text);
    if (!names.isEmpty()) {
      named(link, Clue.AUTHOR_ADDRESS);
    } else if (AuthorAddress.spells(slug, text)) {
      collector.add(Clue.PRINTED_NAME, text, link);
    }
  }

  /** The names after a by-word in a line, or in one of its parts. */
  static List<Credit> byLine(PageLine line) {
    List<String> texts = new ArrayList<>();
    texts.add(line.text());
    for (String part : BylineReader.parts(line.text())) {
      addPart(part, texts);
    }
    List<String> leaves = line.leaves();
    for (int i = 0; i < leaves.size(); i++) {
      if (i > 0 && Sentences.ends(leaves.get(i - 1)) && Tokens.count(leaves.get(i - 1)) > CAPTION) {
        // A sentence and a name are a caption and its credit.
        break;
      }
      addPart(leaves.get(i), texts);
      if (i + 1 < leaves.size()) {
        addPart(leaves.get(i) + ' ' + leaves.get(i + 1), texts);
      }
    }
    for (String text : texts) {
      List<Credit> names = BylineReader.afterByWord(text);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return authors(RoleWords.credits(line.text()));
  }

  /** Those of the people in a line of several roles who have written the article. */
  private static List<Credit> authors(List<Credit> credits) {
    List<Credit> authors = new ArrayList<>();
    for (Credit credit : credits) {
      if (credit.role().equals(Role.AUTHOR)) {
        authors.add(credit);
      }
    }
    return authors;
  }

  /** Adds a part of a line after the line, unless it is all of it, as in most lines. */
  private static void addPart(String part, List<String> texts) {
    if (!part.equals(texts.get(0))) {
      texts.add(part);
    }
  }

  /** Few names far from the title may be those of authors; many are those of other articles. */
  private void distant() {
    Map<String, Integer> names = new LinkedHashMap<>();
    for (int i = 0; i < distant.size() && names.size() <= MOST_DISTANT; i++) {
      int number = distant.get(i);
      for (Credit credit : namesOf(number)) {
        names.putIfAbsent(credit.name(), number);
      }
    }
    if (names.size() <= MOST_DISTANT) {
      for (Map.Entry<String, Integer> name : names.entrySet()) {
        collector.add(Clue.DISTANT_AUTHOR, name.getKey(), name.getValue());
      }
    }
  }

  private void named(int number, Clue clue) {
    int line = window.start(number);
    if (line < 0 || unrelated.contains(number)) {
      return;
    }
    if (!window.isNear(line)) {
      distant.add(number);
      return;
    }
    Element element = page.tree().element(number);
    if (isOfOtherRole(element, line)) {
      return;
    }
    String url = element.nameIs("a") ? Addresses.absolute(element, "href") : "";
    for (Credit credit : namesOf(number)) {
      collector.add(
          clue, credit.name(), ContributorKind.UNKNOWN, url.isEmpty() ? null : url, number);
    }
  }

  /** Whether a label before an element says that it names an editor, a reviewer or the like. */
  private boolean isOfOtherRole(Element element, int at) {
    PageLine line = window.all().get(at);
    List<String> leaves = line.leaves();
    String first = CleanText.of(ShortText.of(element, LONGEST));
    for (int i = 1; i < leaves.size(); i++) {
      if (first.startsWith(leaves.get(i))) {
        return isOtherRole(leaves.get(i - 1));
      }
    }
    boolean opens = !leaves.isEmpty() && first.startsWith(leaves.get(0));
    return opens && at > 0 && isOtherRole(window.all().get(at - 1).text());
  }

  private static boolean isOtherRole(String label) {
    return RoleWords.label(label).filter(role -> !role.equals(Role.AUTHOR)).isPresent();
  }

  private List<Credit> namesOf(int number) {
    Element element = page.tree().element(number);
    String raw = ShortText.of(element, LONGEST);
    String text = CleanText.of(raw);
    if (text.isEmpty() || text.length() > LONGEST || isLabel(text)) {
      return List.of();
    }
    List<Credit> names = names(element);
    // Words on several lines do not form one name.
    return names.isEmpty() && raw.indexOf('\n') < 0 ? BylineReader.signatures(text) : names;
  }

  private static List<Credit> names(Element element) {
    List<String> leaves = new ArrayList<>();
    NodeIterator<TextNode> texts = new NodeIterator<>(element, TextNode.class);
    while (texts.hasNext()) {
      String words = CleanText.of(texts.next().getWholeText());
      if (!words.isEmpty()) {
        leaves.add(words);
      }
    }
    List<Credit> names = byLine(new PageLine(0, leaves));
    if (!names.isEmpty()) {
      return names;
    }
    List<Credit> each = leaves.size() > 1 ? eachOne(leaves) : List.of();
    for (int i = 0; i < leaves.size() && each.isEmpty(); i++) {
      boolean other = i > 0 && isOtherRole(leaves.get(i - 1));
      names = other ? List.of() : BylineReader.names(leaves.get(i));
      if (!names.isEmpty() && !isLabel(leaves.get(i))) {
        return withFollowing(names, leaves, i);
      }
    }
    return each;
  }

  /** The names of several people, if each of two or more texts is one and none is anything else. */
  private static List<Credit> eachOne(List<String> leaves) {
    List<Credit> names = new ArrayList<>();
    for (String leaf : leaves) {
      List<Credit> one = BylineReader.bareNames(leaf);
      if (one.size() != 1 || one.get(0).kind() != ContributorKind.PERSON || isLabel(leaf)) {
        return List.of();
      }
      if (!names.contains(one.get(0))) {
        names.add(one.get(0));
      }
    }
    return names.size() > 1 ? names : List.of();
  }

  /** With the names in the texts after it, as long as a comma or an "and" joins them. */
  private static List<Credit> withFollowing(List<Credit> first, List<String> leaves, int at) {
    List<Credit> names = new ArrayList<>(first);
    for (int i = at + 1; i + 1 < leaves.size(); i += 2) {
      String joiner = leaves.get(i);
      boolean joined =
          joiner.equals(",") || Words.NAME_JOINERS.phrases().matches(joiner) || joiner.equals("&");
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
    return Words.BY_WORDS.phrases().matches(text) || Words.AUTHOR_LABELS.phrases().matches(text);
  }
}
