package org.offprint.internal.html.note;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.page.CutPage;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;

/**
 * Finds notes that no links lead to: raised numbers in the text count from one, and as many notes
 * have these numbers, as the items of a list that is named as notes or stands beside the text, or
 * as paragraphs that open with the raised number. One number too many or out of order, such as an
 * exponent, and none is a mark.
 */
final class NumberedNotes {
  /** Digits of a mark. At 1 or 6, none of 198 pages made to show features changes. */
  private static final int MOST_DIGITS = 3;

  /**
   * Elements around a list, itself among them, that may say that it holds notes. At 1 or 6, none of
   * 198 pages made to show features changes.
   */
  private static final int LEVELS = 3;

  private final List<Run> runs;
  private final BitSet kept;
  private final List<NoteLink> marks = new ArrayList<>();
  private final List<Run> opened = new ArrayList<>();

  private NumberedNotes(CutPage page, BitSet kept) {
    this.runs = page.runs();
    this.kept = kept;
  }

  /**
   * The notes of a page in their order, or none.
   *
   * @param kept the runs that may have marks, by number
   */
  static List<NumberedNote> of(CutPage page, BitSet kept) {
    return mayHave(page.tree()) ? new NumberedNotes(page, kept).find() : List.of();
  }

  private static boolean mayHave(PageTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).equals("sup")) {
        return true;
      }
    }
    return false;
  }

  private List<NumberedNote> find() {
    for (Run run : runs) {
      if (!run.isMedium() && !read(run)) {
        return List.of();
      }
    }
    if (marks.isEmpty()) {
      return List.of();
    }
    return opened.isEmpty() ? items() : paragraphs();
  }

  /** Takes the marks of a run, unless one is out of order. */
  private boolean read(Run run) {
    boolean opening = true;
    for (Node leaf : run.leaves()) {
      Element raised = leaf.parent() instanceof Element around ? around : null;
      if (raised != null
          && raised.normalName().equals("sup")
          && raised.childNodeSize() == 1
          && leaf instanceof TextNode text
          && isNumber(text.getWholeText().strip())) {
        String label = text.getWholeText().strip();
        if (opening && raised != run.owner()) {
          opened.add(run);
        } else if (kept.get(run.index())) {
          marks.add(new NoteLink(raised, raised, label, "", run));
          if (!label.equals(String.valueOf(marks.size()))) {
            return false;
          }
        }
      }
      opening &= leaf instanceof TextNode text && text.isBlank();
    }
    return true;
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= MOST_DIGITS;
  }

  /** The paragraphs that open with the numbers, each below its mark. */
  private List<NumberedNote> paragraphs() {
    List<NumberedNote> notes = new ArrayList<>();
    for (Run run : opened) {
      int number = notes.size();
      if (number == marks.size()
          || !run.text().startsWith(marks.get(number).label())
          || run.index() <= marks.get(number).run().index()
          || NoteTargets.isNever(run.owner())) {
        return List.of();
      }
      notes.add(new NumberedNote(run.owner(), List.of(marks.get(number))));
    }
    return notes.size() == marks.size() ? notes : List.of();
  }

  /** The items of lists of notes that have the numbers. */
  private List<NumberedNote> items() {
    List<NumberedNote> notes = new ArrayList<>();
    @Nullable Element last = null;
    @Nullable Run before = null;
    for (Run run : runs) {
      Element list = listOf(run);
      if (list != null && list != last && isOfNotes(list, before)) {
        int number = start(list);
        for (Element item : list.children()) {
          if (number != notes.size() + 1 || number > marks.size()) {
            return List.of();
          }
          notes.add(new NumberedNote(item, List.of(marks.get(number - 1))));
          number++;
        }
      }
      last = list;
      before = run;
    }
    return notes.size() == marks.size() ? notes : List.of();
  }

  /** The numbered list that a run stands in as an item or its paragraph, or null. */
  private static @Nullable Element listOf(Run run) {
    Element item = run.owner().normalName().equals("li") ? run.owner() : run.owner().parent();
    Element list = item == null || !item.normalName().equals("li") ? null : item.parent();
    return list != null && list.normalName().equals("ol") ? list : null;
  }

  /**
   * @param before what stands in front of the list
   */
  private static boolean isOfNotes(Element list, @Nullable Run before) {
    if (before != null && !before.isMedium() && NotesTitle.matches(before)) {
      return true;
    }
    Element at = list;
    for (int i = 0; i < LEVELS && at != null; i++) {
      if (at.normalName().equals("aside") || NoteEvidence.isNamed(at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return isNumber(start) ? Integer.parseInt(start) : 1;
  }
}
