package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.export.markdown.MarkdownAtom.Kind;

/**
 * Writes the atoms of a paragraph, heading or cell as Markdown.
 *
 * <p>Emphasis marks are chosen so that every reader pairs them as intended. CommonMark accepts a
 * mark only if the characters beside it are of the right kinds; where they are not, the outer one
 * is written as a character reference, which counts as punctuation. Next to marks that end, others
 * begin with the other character, so that they do not run together.
 */
final class MarkdownLine {
  /** A mark that has begun. */
  private record Open(int mark, char character, int runLength) {
    String text() {
      return String.valueOf(character).repeat(mark == MarkdownAtom.STRONG ? 2 : 1);
    }
  }

  private final List<MarkdownAtom> atoms;
  private final MarkdownPlace place;

  /** For each atom and mark, after which atom the mark that applies there ends. */
  private final int[] emphasisEnds;

  private final int[] strongEnds;
  private final StringBuilder out = new StringBuilder();
  private final List<Open> open = new ArrayList<>();

  /** Where the line under way begins in the output, and whether it is to stay as it is. */
  private int lineStart;

  private boolean ready;

  /** What stands last in the output. */
  private Flank last = Flank.SPACE;

  /** Where the last character of the last word stands in the output, as it was before escaping. */
  private int lastAt;

  private int lastCharacter;

  private MarkdownLine(List<MarkdownAtom> atoms, MarkdownPlace place) {
    this.atoms = MarkdownAtoms.of(atoms, place);
    this.place = place;
    this.emphasisEnds = ends(MarkdownAtom.EMPHASIS);
    this.strongEnds = ends(MarkdownAtom.STRONG);
  }

  /** The lines that the atoms make, with line feeds between them; empty if nothing is visible. */
  static String of(List<MarkdownAtom> atoms, MarkdownPlace place) {
    return new MarkdownLine(atoms, place).write();
  }

  private int[] ends(int mark) {
    int[] ends = new int[atoms.size()];
    int end = ends.length;
    for (int i = ends.length - 1; i >= 0; i--) {
      if ((atoms.get(i).marks() & mark) == 0) {
        end = i;
      }
      ends[i] = end;
    }
    return ends;
  }

  private String write() {
    for (int i = 0; i < atoms.size(); i++) {
      marks(i);
      atom(i);
    }
    close(0, Flank.SPACE);
    endLine();
    return switch (place) {
      case PARAGRAPH -> out.toString();
      case HEADING -> withoutClosing(out.toString().replace('\n', ' '));
      case CELL -> out.toString().replace('\n', ' ').replace("|", "\\|");
    };
  }

  /** Number signs at the end of a heading would be taken for its closing sequence. */
  private static String withoutClosing(String heading) {
    int end = heading.length() - 1;
    return heading.endsWith("#") ? heading.substring(0, end) + "\\#" : heading;
  }

  /** Ends and begins marks before an atom; none begins before a space. */
  private void marks(int at) {
    MarkdownAtom atom = atoms.get(at);
    Flank next = first(atom);
    int keep = 0;
    int opened = 0;
    for (Open mark : open) {
      boolean stays = (atom.marks() & mark.mark()) != 0 && keep == opened;
      keep += stays ? 1 : 0;
      opened++;
    }
    int still = 0;
    for (int i = 0; i < keep; i++) {
      still |= open.get(i).mark();
    }
    int begin = atom.isNeutral() ? 0 : atom.marks() & ~still;
    char closed = close(keep, begin == 0 ? next : Flank.PUNCTUATION);
    if (begin != 0) {
      begin(at, begin, closed, next);
    }
  }

  /** Ends all marks but the first ones; the character of the last that ended, or 0. */
  private char close(int keep, Flank next) {
    char closed = 0;
    while (open.size() > keep) {
      Open mark = open.remove(open.size() - 1);
      boolean lastOne = open.size() == keep;
      out.append(mark.text());
      closed = mark.character();
      if (lastOne && !next.isSafe()) {
        referNext |= mark.character() == '_' || last != Flank.LETTER;
      }
      last = Flank.PUNCTUATION;
    }
    return closed;
  }

  /** Whether the next character must be written as a reference. */
  private boolean referNext;

  private void begin(int at, int begin, char closed, Flank next) {
    boolean both = begin == (MarkdownAtom.EMPHASIS | MarkdownAtom.STRONG);
    boolean usedUp =
        open.stream().anyMatch(mark -> mark.character() == '*' && mark.runLength() == 3);
    char character = closed == '*' || usedUp ? '_' : '*';
    boolean letter = character == '*' && next == Flank.LETTER && !mayBeReferred(at);
    boolean fits = last.isSafe() || letter;
    if (!fits) {
      referLast();
    }
    int length = both ? 3 : begin == MarkdownAtom.STRONG ? 2 : 1;
    boolean emphasisLasts = emphasisEnds[at] >= strongEnds[at];
    int[] order =
        emphasisLasts
            ? new int[] {MarkdownAtom.EMPHASIS, MarkdownAtom.STRONG}
            : new int[] {MarkdownAtom.STRONG, MarkdownAtom.EMPHASIS};
    for (int mark : order) {
      if ((begin & mark) != 0) {
        Open opened = new Open(mark, character, length);
        out.append(opened.text());
        open.add(opened);
      }
    }
    last = Flank.PUNCTUATION;
  }

  /** Whether the next mark may make a reference of the one letter between two marks. */
  private boolean mayBeReferred(int at) {
    MarkdownAtom atom = atoms.get(at);
    return at + 1 < atoms.size()
        && atom.text().codePointCount(0, atom.text().length()) == 1
        && (atoms.get(at + 1).marks() & ~atom.marks()) != 0;
  }

  /** Writes the last character anew, as a reference. */
  private void referLast() {
    if (lastAt >= 0) {
      out.setLength(lastAt);
      out.append("&#").append(lastCharacter).append(';');
      lastAt = -1;
    }
  }

  private static Flank first(MarkdownAtom atom) {
    return switch (atom.kind()) {
      case TEXT, MARKUP -> Flank.first(atom.text());
      case SPACE, BREAK -> Flank.SPACE;
      case CODE, IMAGE, NOTE, LINK_START, LINK_END -> Flank.PUNCTUATION;
    };
  }

  private void atom(int at) {
    MarkdownAtom atom = atoms.get(at);
    if (atom.is(Kind.MARKUP) && out.length() == lineStart) {
      ready = true;
    }
    switch (atom.kind()) {
      case TEXT -> words(at, atom.text());
      case CODE -> code(at, atom.text());
      case SPACE -> append(atom.text(), Flank.SPACE);
      case BREAK -> lineBreak();
      case MARKUP -> append(atom.text(), Flank.last(atom.text()));
      case IMAGE, NOTE, LINK_START, LINK_END -> append(atom.text(), Flank.PUNCTUATION);
    }
    referNext = false;
  }

  /**
   * A link that begins a paragraph and holds {@code ]:} would be read as the definition of an
   * address; in words that is escaped, in code it cannot be, so such code is written as words.
   */
  private void code(int at, String text) {
    boolean definition = out.length() > 0 && out.charAt(0) == '[' && text.contains("]:");
    if (definition && !text.isBlank()) {
      words(at, MarkdownText.oneLine(text).strip());
    } else {
      append(MarkdownText.code(text), Flank.PUNCTUATION);
    }
  }

  private void append(String markup, Flank flank) {
    out.append(markup);
    last = flank;
    lastAt = -1;
  }

  private void lineBreak() {
    out.append('\\');
    endLine();
    out.append('\n');
    lineStart = out.length();
    ready = false;
    last = Flank.SPACE;
    lastAt = -1;
  }

  private void words(int at, String words) {
    String rest = words;
    if (referNext) {
      int first = words.codePointAt(0);
      out.append("&#").append(first).append(';');
      rest = words.substring(Character.charCount(first));
      last = Flank.PUNCTUATION;
      lastAt = -1;
    }
    if (rest.isEmpty()) {
      return;
    }
    int end = rest.codePointBefore(rest.length());
    int length = Character.charCount(end);
    boolean afterNote = at > 0 && atoms.get(at - 1).is(Kind.NOTE);
    boolean afterBracket = at > 0 && atoms.get(at - 1).is(Kind.LINK_START);
    MarkdownAtom next = at + 1 < atoms.size() ? atoms.get(at + 1) : null;
    boolean bracket = next != null && (next.is(Kind.LINK_START) || next.is(Kind.NOTE));
    MarkdownText.append(out, rest, afterNote, afterBracket, bracket);
    last = end == '\ufeff' ? Flank.PUNCTUATION : Flank.of(end);
    lastCharacter = end;
    lastAt = last.isSafe() ? -1 : out.length() - length;
  }

  /** Makes sure that the line does not look like the beginning of a block. */
  private void endLine() {
    if (place == MarkdownPlace.PARAGRAPH && !ready) {
      MarkdownLineStart.escape(out, lineStart);
    }
  }
}
