package org.offprint.internal.html.metadata;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.html.page.PageLine;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.recognize.people.BylineReader;
import org.offprint.internal.recognize.people.Credit;
import org.offprint.internal.recognize.words.PhraseList;
import org.offprint.internal.recognize.words.Words;
import org.offprint.model.ContributorKind;
import org.offprint.model.Role;

/** The names in the line below a line that is a by-word and nothing else. */
final class LabelledNames {
  /** In characters; a longer line is no label. */
  private static final int LONGEST_LABEL = 24;

  /** In characters; a longer line below a label is not a name. */
  private static final int LONGEST_NAME = 100;

  /** How many elements a box has in which a label, a picture, a name and a position stand. */
  private static final int MOST_ELEMENTS = 16;

  /** In characters; a longer single word is not a name. */
  private static final int LONGEST_WORD = 20;

  private LabelledNames() {}

  /** The element around the label and a line, and the people or the organisation in that line. */
  record Found(int element, List<Credit> names) {}

  /**
   * The names below the first of the lines that is a label.
   *
   * @param lines the lines below a title
   */
  static List<Found> in(PageTree tree, List<PageLine> lines) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isLabel(lines.get(i))) {
        List<Found> found = below(tree, lines, i);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static boolean isLabel(PageLine line) {
    PhraseList labels = Words.BY_WORDS.phrases();
    // Hardly any line begins like one, so that few are read.
    return line.mayOpen(labels) && line.length() <= LONGEST_LABEL && labels.matches(line.text());
  }

  /** The names in a line, and in those after it as long as they are items of the same list. */
  private static List<Found> below(PageTree tree, List<PageLine> lines, int label) {
    List<Found> found = new ArrayList<>();
    int from = label + 1;
    int list = -1;
    for (int i = from; i < lines.size(); i++) {
      PageLine line = lines.get(i);
      boolean item = tree.tag(line.owner()).equals("li");
      int parent = item ? tree.parent(line.owner()) : -1;
      List<Credit> names = i == from || parent == list ? names(line) : List.of();
      if (names.isEmpty()) {
        break;
      }
      found.add(new Found(around(tree, lines.get(label).owner(), line.owner()), names));
      if (!item) {
        break;
      }
      list = parent;
    }
    return found;
  }

  /** The element around the label and the name, if hardly anything else stands in it. */
  private static int around(PageTree tree, int label, int name) {
    int around = label;
    while (around > 0 && tree.end(around) <= name) {
      around = tree.parent(around);
    }
    return tree.end(around) - around <= MOST_ELEMENTS ? around : name;
  }

  private static List<Credit> names(PageLine line) {
    if (line.length() > LONGEST_NAME) {
      return List.of();
    }
    List<Credit> names = BylineReader.signatures(line.text());
    if (names.isEmpty()) {
      names = BylineReader.signatures(line.leaves().get(0));
    }
    return names.isEmpty() ? word(line.leaves().get(0)) : names;
  }

  /** A single word with a capital, which is a name only because a label says so. */
  private static List<Credit> word(String text) {
    boolean capital = Character.isUpperCase(text.codePointAt(0)) && text.length() <= LONGEST_WORD;
    if (!capital
        || !text.codePoints().allMatch(Character::isLetter)
        || Words.NOT_A_NAME.phrases().matches(text)
        || Words.NO_AUTHORS.phrases().matches(text)) {
      return List.of();
    }
    return List.of(new Credit(text, ContributorKind.UNKNOWN, Role.AUTHOR, null, null));
  }
}
