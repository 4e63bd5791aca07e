package org.offprint.internal.html.post;

import java.util.ArrayList;
import java.util.List;
import org.offprint.internal.html.page.PageTree;
import org.offprint.internal.html.page.Run;
import org.offprint.model.ArticleDate;

/** What stands in a post beside its text: the elements that may name its author and its date. */
final class PostHeads {
  /**
   * In elements; an author and a date stand among the first of a post, which may be a whole page.
   * At 200 or 800, none of 107 threads changes.
   */
  private static final int MOST = 400;

  /** Of lines that may show the date of a post. At 20 or 80, none of 107 threads changes. */
  private static final int MOST_LINES = 40;

  private final PageTree tree;
  private final List<Run> runs;

  /** For each run the highest number of an element up to it. */
  private final int[] firsts;

  private final PostNames names;
  private final PostAuthor author;
  private final PostDate date;

  PostHeads(PageTree tree, List<Run> runs, PostNames names) {
    this.tree = tree;
    this.runs = runs;
    this.names = names;
    firsts = new int[runs.size()];
    for (int i = 0; i < firsts.length; i++) {
      // A run that ends an outer element has a lower number than the ones before it.
      firsts[i] = Math.max(runs.get(i).place(), i == 0 ? 0 : firsts[i - 1]);
    }
    author = new PostAuthor(tree, names);
    date = new PostDate(tree, names);
  }

  /** A post with its author and its date. */
  FoundPost read(int element, int text) {
    List<Integer> beside = beside(element, text);
    PostAuthor.Found named = author.in(beside, text);
    PostDate.Found dated = date.in(beside, text);
    ArticleDate published =
        dated.date() == null ? PostDate.inLines(lines(element, text)) : dated.date();
    return new FoundPost(
        element, text, named.speaker(), named.element(), published, dated.element());
  }

  /** The first lines of a post outside its text. */
  private List<Run> lines(int element, int text) {
    List<Run> lines = new ArrayList<>();
    int at = firstIn(element);
    while (at < runs.size() && lines.size() < MOST_LINES) {
      Run run = runs.get(at);
      if (run.place() >= tree.end(element)) {
        break;
      }
      if (!run.isMedium() && run.place() >= element && !tree.contains(text, run.place())) {
        lines.add(run);
      }
      at++;
    }
    return lines;
  }

  /** The first run that does not stand before an element. */
  private int firstIn(int element) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (firsts[middle] < element) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The elements of a post outside its text, its quotations and what its author puts below. */
  private List<Integer> beside(int element, int text) {
    List<Integer> beside = new ArrayList<>();
    int at = element;
    while (at < tree.end(element) && beside.size() < MOST) {
      int bits = names.of(at);
      boolean apart =
          at != element
              && (PostWord.QUOTE.isIn(bits) || PostWord.SIGNATURE.isIn(bits) && !holdsMember(bits));
      if (at == text || (apart && !tree.contains(at, text))) {
        at = tree.end(at);
        continue;
      }
      beside.add(at);
      at++;
    }
    return beside;
  }

  /** A box that is called a signature may be the one that says who wrote the post, and when. */
  private static boolean holdsMember(int bits) {
    return PostWord.POST.isIn(bits);
  }
}
