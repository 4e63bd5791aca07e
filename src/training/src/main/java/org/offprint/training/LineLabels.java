package org.offprint.training;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.internal.text.score.TextLines.Line;
import org.offprint.internal.text.piece.LineKind;

/** What the lines of a copy are, by what is known of its page. */
final class LineLabels {
  /** A line and a block that share this much of their words are the same. */
  private static final double SAME = .9;

  /** Words of a line that names an author or a date, at most. */
  private static final int MOST_WORDS = 20;

  /** How far from the title or the first block names and dates are looked for, in lines. */
  private static final int NEAR = 8;

  /** What a line counts that may be a part of the article which the truth leaves out. */
  private static final float DOUBTFUL = .5f;

  private final CopyTruth.Page page;
  private final List<List<String>> words;
  final int[] labels;
  final float[] weights;
  private int first = -1;
  private int last = -1;

  LineLabels(CopyTruth truth, List<Line> lines) {
    page = truth.page();
    words = lines.stream().map(line -> Words.of(line.text())).toList();
    labels = new int[lines.size()];
    weights = new float[lines.size()];
    Arrays.fill(weights, 1);
    if (page.blocks().isEmpty()) {
      text();
    } else {
      blocks();
    }
    for (int i = 0; i < labels.length; i++) {
      boolean outside = i < first || i > last;
      weights[i] = outside && labels[i] == LineKind.OTHER_PART.ordinal() ? 0 : weights[i];
    }
    for (int i = Math.max(0, first); i <= last; i++) {
      weights[i] *= labels[i] == LineKind.FURNITURE.ordinal() ? DOUBTFUL : 1;
    }
    findTitle();
    signed();
  }

  /** The first line of the text, or -1. */
  int first() {
    return first;
  }

  /** The last line of the text. */
  int last() {
    return last;
  }

  /** The line that is the title, or -1. */
  int title() {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == LineKind.TITLE.ordinal()) {
        return i;
      }
    }
    return -1;
  }

  private void label(int line, LineKind kind) {
    labels[line] = kind.ordinal();
  }

  private boolean isFree(int line) {
    return labels[line] == LineKind.FURNITURE.ordinal();
  }

  /** Blocks are looked for in order from the one found before, then anywhere. */
  private void blocks() {
    int at = 0;
    for (Truth.Block block : page.blocks()) {
      if (!block.type().equals("heading")) {
        int found = find(block, at);
        at = found < 0 ? at : found + 1;
      }
    }
    int from = Math.max(0, first);
    for (Truth.Block block : page.blocks()) {
      if (block.type().equals("heading")) {
        int found = find(block, from);
        from = found < 0 ? from : found + 1;
      }
    }
  }

  private int find(Truth.Block block, int from) {
    List<String> wanted = Words.of(block.text());
    LineKind kind =
        switch (block.type()) {
          case "heading" -> LineKind.HEADING;
          case "summary" -> LineKind.STANDFIRST;
          case "paragraph" -> LineKind.PARAGRAPH;
          default -> LineKind.OTHER_PART;
        };
    Map<String, Integer> counts = Words.counts(wanted);
    int found = find(wanted, counts, from, labels.length);
    if (found < 0 && kind != LineKind.HEADING) {
      found = find(wanted, counts, 0, from);
    }
    if (found >= 0) {
      label(found, kind);
      if (kind != LineKind.STANDFIRST) {
        first = first < 0 ? found : Math.min(first, found);
        last = Math.max(last, found);
      }
    } else if (kind == LineKind.PARAGRAPH) {
      parts(String.join(" ", wanted), from);
    }
    return found;
  }

  private int find(List<String> wanted, Map<String, Integer> counts, int from, int to) {
    for (int i = from; i < to; i++) {
      int both = wanted.size() + words.get(i).size();
      boolean sized = words.get(i).size() * 2 > wanted.size() && words.get(i).size() < 2 * wanted.size();
      if (isFree(i) && sized && (wanted.equals(words.get(i))
          || Words.common(counts, Words.counts(words.get(i))) * 2 >= SAME * both && wanted.size() > 8)) {
        return i;
      }
    }
    return -1;
  }

  /** Lines that a paragraph was torn into. */
  private void parts(String wanted, int from) {
    for (int i = from; i < Math.min(labels.length, from + 12); i++) {
      boolean part = words.get(i).size() > 3 && wanted.contains(String.join(" ", words.get(i)));
      if (isFree(i) && part) {
        label(i, LineKind.PARAGRAPH);
        first = first < 0 ? i : Math.min(first, i);
        last = Math.max(last, i);
      }
    }
  }

  /** Of a text it is not known what its lines are, only that they are in it. */
  private void text() {
    Set<String> rows = new HashSet<>(Words.rows(Words.of(page.text()), 3));
    for (int i = 0; i < labels.length; i++) {
      List<String> own = Words.rows(words.get(i), 3);
      long found = own.stream().filter(rows::contains).count();
      if (own.isEmpty()) {
        continue;
      }
      if (found >= SAME * own.size()) {
        boolean paragraph = words.get(i).size() > 15;
        label(i, paragraph ? LineKind.PARAGRAPH : LineKind.OTHER_PART);
        first = first < 0 && paragraph ? i : first;
        last = paragraph ? i : last;
      } else if (found * 4 > own.size()) {
        weights[i] = 0;
      }
    }
  }

  /** The title is the last line that says so before the first block, or the first one after it. */
  private void findTitle() {
    List<String> wanted = Words.of(page.title());
    int best = -1;
    for (int i = 0; i < labels.length && !wanted.isEmpty(); i++) {
      if (words.get(i).equals(wanted)) {
        weights[i] = 0;
        best = best < 0 || first < 0 || i <= first ? i : best;
      }
    }
    if (best >= 0) {
      label(best, LineKind.TITLE);
      weights[best] = 1;
    }
  }

  private void signed() {
    int title = title();
    int from = Math.max(0, (title < 0 ? first : title) - NEAR);
    int to = Math.min(labels.length, Math.max(title, first) + NEAR);
    for (int i = from; i < to; i++) {
      if (isFree(i) && words.get(i).size() <= MOST_WORDS) {
        if (isSigned(words.get(i))) {
          label(i, LineKind.BYLINE);
          weights[i] = 1;
        } else if (isDated(words.get(i))) {
          label(i, LineKind.DATE);
          weights[i] = 1;
        }
      }
    }
  }

  private boolean isSigned(List<String> line) {
    String joined = " " + String.join(" ", line) + " ";
    return page.authors().stream()
        .map(Words::of)
        .anyMatch(name -> !name.isEmpty() && joined.contains(" " + String.join(" ", name) + " "));
  }

  private boolean isDated(List<String> line) {
    if (page.date().isEmpty()) {
      return false;
    }
    String year = page.date().substring(0, 4);
    String day = page.date().substring(8);
    boolean hasYear = line.contains(year) || line.contains(year.substring(2));
    return hasYear && (line.contains(day) || line.contains(day.replaceFirst("^0", "")));
  }
}
