package org.offprint.internal.export.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.export.markdown.MarkdownAtom.Kind;

/**
 * Brings atoms into a form that can be written: each run of words is one atom, and spaces are atoms
 * of their own.
 */
final class MarkdownAtoms {
  private MarkdownAtoms() {}

  /** The same line with white space set apart, and marks only where they can be written. */
  static List<MarkdownAtom> of(List<MarkdownAtom> atoms, MarkdownPlace place) {
    List<MarkdownAtom> result = trimmed(split(joined(atoms, place)));
    int[] before = new int[result.size()];
    int marks = 0;
    for (int i = 0; i < before.length; i++) {
      marks = seen(result.get(i), marks);
      before[i] = marks;
    }
    marks = 0;
    for (int i = before.length - 1; i >= 0; i--) {
      MarkdownAtom atom = result.get(i);
      marks = seen(atom, marks);
      result.set(i, atom.withMarks(before[i] & marks));
    }
    return result;
  }

  /** The marks of an atom; of a neutral one, those that something before it has as well. */
  private static int seen(MarkdownAtom atom, int before) {
    return atom.isNeutral() ? atom.marks() & before : atom.marks();
  }

  /** Neighbours of one kind are merged; line ends become spaces where no line may end. */
  private static List<MarkdownAtom> joined(List<MarkdownAtom> atoms, MarkdownPlace place) {
    List<MarkdownAtom> result = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < atoms.size(); i++) {
      MarkdownAtom atom = plain(atoms.get(i), place);
      boolean words = atom.is(Kind.TEXT) || atom.is(Kind.CODE);
      if (!words) {
        result.add(atom);
        continue;
      }
      text.append(atom.text());
      MarkdownAtom next = i + 1 < atoms.size() ? plain(atoms.get(i + 1), place) : null;
      if (next == null || !next.is(atom.kind()) || next.marks() != atom.marks()) {
        result.add(new MarkdownAtom(atom.kind(), text.toString(), atom.marks()));
        text.setLength(0);
      }
    }
    return result;
  }

  private static MarkdownAtom plain(MarkdownAtom atom, MarkdownPlace place) {
    return atom.is(Kind.BREAK) && place != MarkdownPlace.PARAGRAPH
        ? new MarkdownAtom(Kind.TEXT, " ", atom.marks())
        : atom;
  }

  private static List<MarkdownAtom> split(List<MarkdownAtom> atoms) {
    List<MarkdownAtom> result = new ArrayList<>();
    for (MarkdownAtom atom : atoms) {
      if (!atom.is(Kind.TEXT)) {
        result.add(atom);
        continue;
      }
      String words = MarkdownText.oneLine(atom.text());
      int start = 0;
      int end = words.length();
      while (start < end && Flank.isSpace(words.charAt(start))) {
        start++;
      }
      while (start < end && Flank.isSpace(words.charAt(end - 1))) {
        end--;
      }
      add(result, Kind.SPACE, words.substring(0, start), atom.marks());
      add(result, Kind.TEXT, words.substring(start, end), atom.marks());
      add(result, Kind.SPACE, words.substring(end), atom.marks());
    }
    return result;
  }

  private static void add(List<MarkdownAtom> atoms, Kind kind, String text, int marks) {
    if (!text.isEmpty()) {
      atoms.add(new MarkdownAtom(kind, text, marks));
    }
  }

  /** Without spaces at either end of a line, and without line ends at either end of the whole. */
  private static List<MarkdownAtom> trimmed(List<MarkdownAtom> atoms) {
    List<MarkdownAtom> result = new ArrayList<>(atoms.size());
    boolean atStart = true;
    for (MarkdownAtom atom : atoms) {
      boolean blank = atom.is(Kind.SPACE) || (atom.is(Kind.BREAK) && result.isEmpty());
      if (blank && atStart) {
        continue;
      }
      if (atom.is(Kind.BREAK)) {
        dropSpaces(result);
      }
      result.add(atom);
      atStart = atom.is(Kind.BREAK);
    }
    while (!result.isEmpty() && (last(result).is(Kind.SPACE) || last(result).is(Kind.BREAK))) {
      result.remove(result.size() - 1);
    }
    return result;
  }

  private static void dropSpaces(List<MarkdownAtom> atoms) {
    while (!atoms.isEmpty() && last(atoms).is(Kind.SPACE)) {
      atoms.remove(atoms.size() - 1);
    }
  }

  private static MarkdownAtom last(List<MarkdownAtom> atoms) {
    return atoms.get(atoms.size() - 1);
  }
}
