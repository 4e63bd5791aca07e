package org.offprint.internal.html.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.HeadingLevel;
import org.offprint.internal.html.element.PageFragment;
import org.offprint.internal.html.page.Run;
import org.offprint.internal.html.page.RunElements;

/** A block of a page that may be a note: which links lead to it, and what it contains. */
public final class NoteCandidate {
  /** What leads back from a note that has no label. */
  private static final String SIGN_WITHOUT_LABEL = "↑";

  private final Element block;
  private final boolean declared;
  private final List<NoteLink> links = new ArrayList<>();
  private final List<Element> targets = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();
  private @Nullable Element target;
  private boolean spokenFor;
  private boolean refused;
  private boolean several;

  NoteCandidate(Element block, boolean declared) {
    this.block = block;
    this.declared = declared;
  }

  void add(NoteLink link, Element linked) {
    // Links lead to two places in one block, so it holds several notes.
    several |= target != null && target != linked && linked != block && target != block;
    target = linked;
    targets.add(linked);
    spokenFor |= NoteEvidence.speaksFor(link, linked);
    links.add(link);
  }

  void addAll(List<NoteLink> marks) {
    for (NoteLink mark : marks) {
      add(mark, block);
    }
  }

  void add(Run run) {
    runs.add(run);
  }

  /** Rules it out as a note. */
  void refuse() {
    refused = true;
  }

  boolean isRefused() {
    return refused || several;
  }

  /** Whether nothing rules it out but that it holds several notes. */
  boolean holdsSeveral() {
    return several && !refused;
  }

  /** What each of its links leads to. */
  List<Element> targets() {
    return targets;
  }

  boolean isDeclared() {
    return declared;
  }

  public Element block() {
    return block;
  }

  List<NoteLink> links() {
    return links;
  }

  List<Run> runs() {
    return runs;
  }

  /** The mark that it declares and prints itself, else the one in the text; or empty. */
  public String label() {
    Element printed = declared ? printedLabel() : null;
    if (printed != null) {
      return printed.text().equals(SIGN_WITHOUT_LABEL) ? "" : printed.text();
    }
    return links.isEmpty() ? "" : links.get(0).label();
  }

  private @Nullable Element printedLabel() {
    Element line = block.firstElementChild();
    Element first = line == null ? null : line.firstElementChild();
    return first != null && first.className().equals("note-label") ? first : null;
  }

  /** The element that its content is read in. */
  public Element top() {
    Element around = block.parent();
    return isContinued() && around != null ? around : block;
  }

  /** Whether it goes on below its element: that is a term, or a heading with the mark alone. */
  boolean isContinued() {
    return block.normalName().equals("dt") || HeadingLevel.has(block.normalName());
  }

  /** Whether an element that follows it is a part of it. */
  boolean isContinuedBy(Element next) {
    return block.normalName().equals("dt")
        ? next.normalName().equals("dd")
        : !HeadingLevel.has(next.normalName());
  }

  /** The number of its first run. */
  public int firstRun() {
    return runs.get(0).index();
  }

  /** What it says, without its mark and these links. */
  NoteContent content(Set<Element> backLinks) {
    return new NoteContent(top(), runs, label(), isCounted(), backLinks);
  }

  /** Whether the page numbers it, so that no mark is printed. */
  private boolean isCounted() {
    Element list = block.parent();
    return block.normalName().equals("li") && list != null && list.normalName().equals("ol");
  }

  /** Whether anything says that it is a note, given the links in it that lead back. */
  boolean hasEvidence(Set<Element> backLinks) {
    return declared || spokenFor || !backLinks.isEmpty() || opensWithLabel();
  }

  /** Whether it prints the mark that leads to it, as a number with a full stop or a bracket. */
  private boolean opensWithLabel() {
    String label = links.isEmpty() ? "" : NoteLabel.core(links.get(0).label());
    String text = runs.get(0).text();
    int from = !text.isEmpty() && NoteLabel.isAround(text.charAt(0)) ? 1 : 0;
    int end = from + label.length();
    return !label.isEmpty()
        && text.startsWith(label, from)
        && end + 1 < text.length()
        && NoteLabel.isAround(text.charAt(end))
        && NoteLabel.isAround(text.charAt(end + 1));
  }

  /** The links in it that lead back to the text. */
  Set<Element> backLinks() {
    Set<String> anchors = NoteEvidence.anchors(links);
    anchors.remove("");
    Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean opening = true;
    for (Run run : runs) {
      Element last = null;
      for (Node leaf : run.leaves()) {
        Element link = RunElements.around(leaf, "a", top());
        String words = leaf instanceof TextNode text ? text.getWholeText() : "";
        if (link == null || (link != last && !isBackLink(link, words, anchors, opening))) {
          opening &= NoteLabel.isOnlyAround(words);
        } else if (link != last) {
          found.add(link);
        }
        last = link;
      }
    }
    return found;
  }

  /** A mark at the start of the note leads back, even to a part that was left out. */
  private static boolean isBackLink(
      Element link, String words, Set<String> anchors, boolean opening) {
    return NoteEvidence.isBackLink(link, words, anchors)
        || (opening && NoteLabel.isMark(words) && !PageFragment.of(link).isEmpty());
  }

  /** Whether it has words, does not link to itself, and is not a section of the article. */
  boolean isPlausible() {
    boolean words = false;
    for (Run run : runs) {
      words |= !run.isMedium();
      if (!run.isMedium() && NoteEvidence.isInHeading(run.owner(), block)) {
        return false;
      }
    }
    int first = runs.get(0).index();
    int last = runs.get(runs.size() - 1).index();
    for (NoteLink link : links) {
      int at = link.run().index();
      if (at >= first && (at <= last || !declared)) {
        return false;
      }
    }
    return words;
  }
}
