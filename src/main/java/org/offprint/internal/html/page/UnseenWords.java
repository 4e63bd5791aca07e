package org.offprint.internal.html.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.html.element.InlineNote;
import org.offprint.internal.html.element.Trait;
import org.offprint.internal.rule.Rule;

/**
 * Takes words that are not visible out of a line: those of hidden inline elements, such as "opens
 * in a new window" in a link. Where a line has no other words they make a run of their own, since
 * they may be the title; and also if they are as long as a paragraph, since a hidden text may be
 * the article, to be shown later.
 */
public final class UnseenWords {
  /**
   * A text of at least this length counts as one that reads like a paragraph. At 30 or 120, none of
   * 509 pages changes.
   */
  private static final int PARAGRAPH = 60;

  /** Why symbols are left out that are not part of the words beside them. */
  public static final Rule DECORATION = Rule.DECORATION;

  private final PageTree tree;
  private final RunCollector collector;
  private final UnseenElements found = new UnseenElements();
  private final List<Pending> pending = new ArrayList<>();
  private LineBuilder words = new LineBuilder(false);

  /** Hidden inline elements, each in a block inside the one before. */
  private final IntList open = new IntList();

  /** Whether words were taken out of the line since its last word. */
  private boolean gap;

  /** Words of an element, and how many runs there were when they came. */
  private record Pending(LineBuilder words, int element, Rule rule, int runs) {}

  UnseenWords(PageTree tree, RunCollector collector) {
    this.tree = tree;
    this.collector = collector;
  }

  /** What was taken so far. */
  UnseenElements found() {
    return found;
  }

  /** Takes the start of an inline element, which stands in a block. */
  void enter(int number, int block) {
    if (isTakenOut(number)) {
      if (!holdsTextIn(block)) {
        open.add(number);
      } else if (tree.element(number).hasText()) {
        addBreak();
      }
    }
  }

  /** Takes what readers see between two words and what is not text. */
  void part(int block) {
    if (holdsTextIn(block)) {
      addBreak();
    } else {
      gap = true;
    }
  }

  /** Whether an element is an inline one that its attributes or names hide. */
  public static boolean isHidden(PageTree tree, int number) {
    int traits = tree.boxTraits(number) | tree.traits(number);
    return (traits & Trait.HIDDEN.bit()) != 0 && !tree.kind(number).isBlock();
  }

  /** Whether the words of an element are taken out of its line: it is hidden, or a note. */
  private boolean isTakenOut(int number) {
    return isHidden(tree, number) || tree.isInlineNote(number);
  }

  /** Whether a text in a block is hidden by an inline element inside that block. */
  boolean holdsTextIn(int block) {
    return !open.isEmpty() && open.last() > block;
  }

  /**
   * The characters of a text that is seen, with a space before them where they would otherwise form
   * one word with what stands before the words that were taken out.
   */
  String parted(TextNode text, String characters, boolean blank) {
    if (!gap || blank) {
      return characters;
    }
    gap = false;
    if (!collector.endsInWord() || !Character.isLetterOrDigit(characters.codePointAt(0))) {
      return characters;
    }
    text.text(' ' + characters);
    return ' ' + characters;
  }

  void addText(TextNode text, String characters, @Nullable Element link, boolean bold) {
    words.add(text, characters, link, bold);
  }

  /** Takes the end of a line in them. */
  void addBreak() {
    words.add(new TextNode(" "), " ", null, false);
  }

  /** Takes the whole text of an element that is not entered. */
  void addAll(Element element, int number, Rule rule) {
    LineBuilder text = new LineBuilder(false);
    text.add(new TextNode(element.text()), element.text(), null, false);
    if (text.hasText()) {
      // A drawn copy does not separate words.
      gap |= rule == DECORATION;
      pending.add(new Pending(text, number, rule, collector.runs().size()));
    }
  }

  /** Takes the end of an inline element. */
  void leave(int number) {
    if (open.isEmpty()) {
      return;
    }
    if (number == open.last()) {
      flush();
      open.removeLast();
    } else if (isTakenOut(number) && tree.element(number).hasText()) {
      addBreak();
    }
  }

  private void flush() {
    if (words.hasText()) {
      gap = true;
      pending.add(new Pending(words, open.last(), Rule.HIDDEN, collector.runs().size()));
    }
    if (!words.isEmpty()) {
      words = new LineBuilder(false);
    }
  }

  /** Takes the end of a line after its run was made. */
  void end() {
    if (!open.isEmpty()) {
      flush();
    }
    gap = false;
    if (!pending.isEmpty()) {
      List<Pending> line = List.copyOf(pending);
      pending.clear();
      int seen = lastText(line.get(0).runs());
      for (Pending part : line) {
        place(part, seen >= part.runs() ? seen : -1);
      }
    }
  }

  /**
   * @param seen the run of the line, or -1 if it has no other words
   */
  private void place(Pending part, int seen) {
    boolean note = part.rule() == Rule.HIDDEN && tree.isInlineNote(part.element());
    boolean copy = note && InlineNote.isCopy(tree.element(part.element()));
    if (note && !copy) {
      collector.addRun(part.words(), part.element());
      return;
    }
    found.add(part.element(), tree.element(part.element()));
    boolean alone = seen < 0 || part.words().length() >= PARAGRAPH;
    if (part.rule() == Rule.HIDDEN && alone && !copy) {
      collector.addRun(part.words(), part.element());
    } else {
      int index = seen < 0 ? Math.max(0, collector.runs().size() - 1) : seen;
      found.add(new UnseenPart(collector.run(part.words(), part.element(), index), part.rule()));
    }
  }

  /** The last run of text from a run on that does not consist of hidden words, or -1. */
  private int lastText(int from) {
    List<Run> runs = collector.runs();
    for (int i = runs.size() - 1; i >= from; i--) {
      boolean text = !runs.get(i).isMedium() && tree.kind(runs.get(i).place()).isBlock();
      if (text) {
        return i;
      }
    }
    return -1;
  }
}
