package org.offprint.internal.text.piece;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.text.line.LineForm;

/**
 * The pieces of a text in order, while rules determine what they are. Nothing is ever removed: what
 * is not part of the article stays, marked as left out.
 */
public final class Sheet {
  private final String source;
  private final LineForm form;
  private final List<Draft> drafts;
  private final Findings findings = new Findings();
  private final Deadline deadline;
  private final @Nullable String language;

  public Sheet(
      String source,
      LineForm form,
      List<Draft> drafts,
      @Nullable String language,
      Deadline deadline) {
    this.source = source;
    this.form = form;
    this.drafts = new ArrayList<>(drafts);
    this.language = language;
    this.deadline = deadline;
  }

  public String source() {
    return source;
  }

  public LineForm form() {
    return form;
  }

  public List<Draft> drafts() {
    return drafts;
  }

  public int size() {
    return drafts.size();
  }

  /**
   * A piece by its index; every loop over pieces passes through here, so the deadline is checked
   * here.
   */
  public Draft draft(int index) {
    deadline.check();
    return drafts.get(index);
  }

  /** What the rules found out about the article. */
  public Findings findings() {
    return findings;
  }

  /** The language that the words suggest, or {@code null}. */
  public @Nullable String language() {
    return language;
  }

  /** Replaces one piece by several. */
  public void replace(int index, List<Draft> pieces) {
    drafts.remove(index);
    drafts.addAll(index, pieces);
  }

  /** Replaces all pieces by others; together they cover the same text. */
  public void replaceAll(List<Draft> pieces) {
    drafts.clear();
    drafts.addAll(pieces);
  }

  /** A part of a piece as a piece of its own. */
  public Draft cut(Draft whole, int start, int end) {
    return Cutter.draft(
        source, start, end, start == whole.start() ? whole.gap() : 0, whole.indent());
  }

  /** The pieces from a place up to another one that nothing claims, and that are no longer. */
  public List<Draft> open(int from, int to, int longest) {
    List<Draft> open = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(to, drafts.size()); i++) {
      Draft draft = drafts.get(i);
      if (draft.isOpen() && draft.text().length() <= longest) {
        open.add(draft);
      }
    }
    return open;
  }

  /** The first piece of running text, or the number of pieces if there is none. */
  public int firstProse() {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).isText() && drafts.get(i).isProse()) {
        return i;
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).isText() && drafts.get(i).isSentence()) {
        return i;
      }
    }
    return drafts.size();
  }

  /** Where the tail of the page begins, or the number of pieces if there is none; O(pieces). */
  public int tail() {
    deadline.check();
    return PageTail.start(drafts, firstProse());
  }

  /** The last piece of running text before the tail of the page, or -1 if there is none. */
  public int lastProse() {
    for (int i = tail() - 1; i >= 0; i--) {
      if (drafts.get(i).isText() && drafts.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  /** Where the title stands, or -1 if there is none. */
  public int title() {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).is(Kind.TITLE)) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the run of pieces that starts here and has no blank line in it. */
  public int groupEnd(int from) {
    int to = from + 1;
    while (to < drafts.size() && drafts.get(to).gap() == 0) {
      to++;
    }
    return to;
  }
}
