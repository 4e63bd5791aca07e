package org.offprint.internal.text.piece;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.limit.Deadline;
import org.offprint.internal.rule.Rule;
import org.offprint.internal.text.line.LineForm;

/**
 * The pieces of a text in order, while rules determine what they are. Nothing is ever removed: what
 * is not part of the article stays, marked as left out.
 */
public final class Pieces {
  private final String source;
  private final LineForm form;
  private final int mailFields;
  private final List<Piece> references;
  private final List<Piece> all;
  private final TextFacts facts = new TextFacts();
  private final Deadline deadline;
  private final @Nullable String language;

  public Pieces(
      String source,
      LineForm form,
      List<Piece> all,
      int mailFields,
      List<Piece> references,
      @Nullable String language,
      Deadline deadline) {
    this.source = source;
    this.mailFields = mailFields;
    this.form = form;
    this.references = references;
    this.all = new ArrayList<>(all);
    this.language = language;
    this.deadline = deadline;
  }

  public String source() {
    return source;
  }

  public LineForm form() {
    return form;
  }

  public List<Piece> all() {
    return all;
  }

  public int size() {
    return all.size();
  }

  /**
   * A piece by its index; every loop over pieces passes through here, so the deadline is checked
   * here.
   */
  public Piece get(int index) {
    deadline.check();
    return all.get(index);
  }

  /** How many of the first pieces were the fields of the head of a mail when the text was cut. */
  public int mailFields() {
    return mailFields;
  }

  /** Adds the list of addresses below a page, which is no text: it is left out. */
  public void addReferences() {
    for (Piece reference : references) {
      reference.leaveOut(Rule.LINK_REFERENCES);
      all.add(reference);
    }
  }

  /** What the rules found out about the article. */
  public TextFacts facts() {
    return facts;
  }

  /** The language that the words suggest, or {@code null}. */
  public @Nullable String language() {
    return language;
  }

  /** Replaces one piece by several. */
  public void replace(int index, List<Piece> pieces) {
    all.remove(index);
    all.addAll(index, pieces);
  }

  /** Replaces all pieces by others; together they cover the same text. */
  public void replaceAll(List<Piece> pieces) {
    all.clear();
    all.addAll(pieces);
  }

  /** A part of a piece as a piece of its own. */
  public Piece cut(Piece whole, int start, int end) {
    int gap = start == whole.start() ? whole.gap() : 0;
    return Cutter.piece(source, start, end, gap, whole.indent()).score(whole.score());
  }

  /** The pieces from a place up to another one that nothing claims, and that are no longer. */
  public List<Piece> open(int from, int to, int longest) {
    List<Piece> open = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(to, all.size()); i++) {
      Piece piece = all.get(i);
      if (piece.isOpen() && piece.text().length() <= longest) {
        open.add(piece);
      }
    }
    return open;
  }

  /** The first piece of running text, or the number of pieces if there is none. */
  public int firstProse() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isText() && all.get(i).isProse()) {
        return i;
      }
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isText() && all.get(i).isSentence()) {
        return i;
      }
    }
    return all.size();
  }

  /** Where the tail of the page begins, or the number of pieces if there is none; O(pieces). */
  public int tail() {
    deadline.check();
    return PageTail.start(all, firstProse());
  }

  /** The last piece of running text before the tail of the page, or -1 if there is none. */
  public int lastProse() {
    for (int i = tail() - 1; i >= 0; i--) {
      if (all.get(i).isText() && all.get(i).isProse()) {
        return i;
      }
    }
    return -1;
  }

  /** Where the title stands, or -1 if there is none. */
  public int title() {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).is(PieceKind.TITLE)) {
        return i;
      }
    }
    return -1;
  }

  /** The end of the run of pieces that starts here and has no blank line in it. */
  public int groupEnd(int from) {
    int to = from + 1;
    while (to < all.size() && all.get(to).gap() == 0) {
      to++;
    }
    return to;
  }
}
