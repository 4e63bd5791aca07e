package org.offprint.view;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.offprint.internal.recognize.words.Sentences;
import org.offprint.model.Block;
import org.offprint.model.CodeBlock;
import org.offprint.model.Part;

/** Places at which a text may be cut, all of one kind: the offsets at which something starts. */
final class CutPlaces {
  /** Sentence-ending punctuation of scripts that put no space after it. */
  private static final String CLOSED_PUNCTUATION = "。！？｡";

  private static final String CLOSERS = "」』”’）〉》】";

  private final int[] places;

  private CutPlaces(IntStream places) {
    this.places = places.sorted().distinct().toArray();
  }

  /** The last place after one offset and up to another, -1 if there is none. */
  int last(int after, int upTo) {
    int at = Arrays.binarySearch(places, upTo);
    int candidate = at < 0 ? -at - 2 : at;
    return candidate >= 0 && places[candidate] > after ? places[candidate] : -1;
  }

  /** Before each unit that does not follow a heading. */
  static CutPlaces between(List<ChunkUnit> units) {
    return new CutPlaces(
        IntStream.range(1, units.size())
            .filter(i -> !units.get(i - 1).isHeading())
            .map(i -> units.get(i).span().start()));
  }

  /** Before each unit that follows a heading. */
  static CutPlaces afterHeadings(List<ChunkUnit> units) {
    return new CutPlaces(
        IntStream.range(1, units.size())
            .filter(i -> units.get(i - 1).isHeading())
            .map(i -> units.get(i).span().start()));
  }

  /** Before each block, item and row in a block, if it is on a line of its own. */
  static CutPlaces inBlocks(TextIndex index) {
    int[] tops = index.roots().stream().mapToInt(root -> root.span().start()).toArray();
    return new CutPlaces(
        index.nodes().stream()
            .filter(each -> each.node() instanceof Block || each.node() instanceof Part)
            .filter(each -> each.span().length() > 0)
            .mapToInt(each -> each.span().start())
            .filter(start -> start > 0 && index.text().charAt(start - 1) == '\n')
            .filter(start -> Arrays.binarySearch(tops, start) < 0));
  }

  /** Before each sentence that does not start its line, and each line of code. */
  static CutPlaces sentences(TextIndex index) {
    IntStream.Builder starts = IntStream.builder();
    String text = index.text();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int lineEnd = text.indexOf('\n', start);
      end = lineEnd < 0 ? text.length() : lineEnd;
      addSentences(text.substring(start, end), start, starts);
    }
    for (IndexedNode each : index.nodes()) {
      if (each.node() instanceof CodeBlock) {
        addLines(text, each.span(), starts);
      }
    }
    return new CutPlaces(starts.build());
  }

  private static void addSentences(String line, int offset, IntStream.Builder starts) {
    Sentences.starts(line).stream().filter(start -> start > 0).forEach(s -> starts.add(offset + s));
    for (int i = 0; i < line.length(); i++) {
      if (CLOSED_PUNCTUATION.indexOf(line.charAt(i)) >= 0) {
        int after = i + 1;
        while (after < line.length() && isClosing(line.charAt(after))) {
          after++;
        }
        if (after < line.length() && !Character.isWhitespace(line.charAt(after))) {
          starts.add(offset + after);
        }
        i = after - 1;
      }
    }
  }

  private static boolean isClosing(char c) {
    return CLOSERS.indexOf(c) >= 0 || CLOSED_PUNCTUATION.indexOf(c) >= 0;
  }

  private static void addLines(String text, TextSpan span, IntStream.Builder starts) {
    for (int i = span.start() + 1; i < span.end(); i++) {
      if (text.charAt(i - 1) == '\n') {
        starts.add(i);
      }
    }
  }
}
