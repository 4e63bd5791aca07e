package org.offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.offprint.model.Node;

/** Cuts runs into chunks, at the best place that the limit allows. */
final class ChunkCutter {
  private final String text;
  private final int limit;
  private final CutPlaces inBlocks;
  private final CutPlaces sentences;

  ChunkCutter(TextIndex index, int limit) {
    this.text = index.text();
    this.limit = limit;
    this.inBlocks = CutPlaces.inBlocks(index);
    this.sentences = CutPlaces.sentences(index);
  }

  Stream<Chunk> cut(ChunkRun run) {
    List<Chunk> chunks = new ArrayList<>();
    CutPlaces blocks = CutPlaces.between(run.units());
    CutPlaces headings = CutPlaces.afterHeadings(run.units());
    int end = run.span().end();
    int unit = 0;
    int next;
    for (int at = run.span().start(); at < end; at = next) {
      next = next(at, end, blocks, headings);
      TextSpan span = new TextSpan(at, trimmed(at, next));
      while (run.units().get(unit).span().end() <= at) {
        unit++;
      }
      if (span.length() > 0) {
        chunks.add(chunk(run, span, unit));
      }
    }
    return chunks.stream();
  }

  private Chunk chunk(ChunkRun run, TextSpan span, int firstUnit) {
    List<Node> nodes = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    for (int i = firstUnit; i < run.units().size(); i++) {
      ChunkUnit unit = run.units().get(i);
      if (unit.span().start() >= span.end()) {
        break;
      }
      if (unit.node() != null) {
        nodes.add(unit.node());
      }
      if (unit.block() >= 0) {
        blocks.add(unit.block());
      }
    }
    return new Chunk(run.path(), text.substring(span.start(), span.end()), span, nodes, blocks);
  }

  /** Where the chunk that follows the one starting here starts. */
  private int next(int at, int end, CutPlaces blocks, CutPlaces headings) {
    if (end - at <= limit) {
      return end;
    }
    int most = at + limit;
    int reach = most;
    // White space at the end of a chunk is dropped and so does not count.
    while (reach < end && reach < most + limit && Character.isWhitespace(text.charAt(reach))) {
      reach++;
    }
    if (reach == end) {
      return end;
    }
    int place = blocks.last(at, reach);
    place = place < 0 ? inBlocks.last(at, reach) : place;
    place = place < 0 ? Math.max(sentences.last(at, reach), headings.last(at, reach)) : place;
    place = place < 0 ? word(at, reach) : place;
    return place < 0 ? character(most) : place;
  }

  /** The last place up to there at which white space has ended, -1 if there is none. */
  private int word(int at, int reach) {
    for (int i = reach; i > at + 1; i--) {
      boolean starts =
          Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
      if (starts) {
        return i;
      }
    }
    return -1;
  }

  /** The place itself or, within a character of two units, the one before. */
  private int character(int place) {
    return Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place))
        ? place - 1
        : place;
  }

  private int trimmed(int start, int end) {
    int trimmed = end;
    while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    return trimmed;
  }
}
