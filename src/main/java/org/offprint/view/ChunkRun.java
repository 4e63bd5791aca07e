package org.offprint.view;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Heading;

/** What may share a chunk: the units of a section that have text. */
final class ChunkRun {
  private final List<ChunkUnit> units = new ArrayList<>();
  private List<Heading> path = List.of();

  private ChunkRun() {}

  List<Heading> path() {
    return path;
  }

  List<ChunkUnit> units() {
    return units;
  }

  TextSpan span() {
    return new TextSpan(units.get(0).span().start(), units.get(units.size() - 1).span().end());
  }

  /** All of an article in reading order. */
  static List<ChunkRun> of(Article article, TextIndex index) {
    List<ChunkRun> runs = new ArrayList<>();
    // By position, because one node may stand in several places.
    Iterator<IndexedNode> roots = index.roots().iterator();
    ChunkRun top = new ChunkRun();
    runs.add(top);
    top.title(article.header().title().size(), roots);
    article.header().standfirst().forEach(block -> top.add(roots.next(), -1));
    ChunkRun run = top;
    for (Section section : Outline.of(article).all()) {
      boolean goesOn = section.heading().isEmpty() || run.isHeadingOf(section);
      if (!goesOn) {
        run = new ChunkRun();
        runs.add(run);
      }
      run.path = section.path();
      int blocks = section.blocks().size() + (section.heading().isPresent() ? 1 : 0);
      for (int i = 0; i < blocks; i++) {
        run.add(roots.next(), section.index() + i);
      }
    }
    ChunkRun notes = new ChunkRun();
    runs.add(notes);
    roots.forEachRemaining(note -> notes.add(note, -1));
    runs.removeIf(each -> each.units.isEmpty());
    return runs;
  }

  /** Whether this run consists only of headings of enclosing sections. */
  private boolean isHeadingOf(Section section) {
    return !units.isEmpty()
        && units.stream().allMatch(ChunkUnit::isHeading)
        && section.path().size() > path.size()
        && section.path().subList(0, path.size()).equals(path);
  }

  private void title(int inlines, Iterator<IndexedNode> roots) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (int i = 0; i < inlines; i++) {
      TextSpan span = roots.next().span();
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    if (start < end) {
      units.add(new ChunkUnit(null, new TextSpan(start, end), -1));
    }
  }

  private void add(IndexedNode root, int block) {
    if (root.span().length() > 0) {
      units.add(new ChunkUnit(root.node(), root.span(), block));
    }
  }
}
