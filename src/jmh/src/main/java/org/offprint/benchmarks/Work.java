package org.offprint.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.export.Exporter;
import org.offprint.export.Exporters;
import org.offprint.model.Article;
import org.offprint.model.Inline;
import org.offprint.model.Text;
import org.offprint.traverse.Rewriter;
import org.offprint.traverse.Step;
import org.offprint.traverse.Transforms;
import org.offprint.traverse.Walker;
import org.offprint.view.Chunks;
import org.offprint.view.Notes;
import org.offprint.view.Outline;
import org.offprint.view.TextIndex;

/** What can be done with an article of any size, and has to be linear in it. */
@FunctionalInterface
interface Work {
  /** Does it; the result keeps the compiler from leaving it out. */
  Object on(Article article) throws IOException;

  /** Everything by name: walks, transforms, views, and each exporter there is. */
  static Map<String, Work> all() {
    Map<String, Work> all = new LinkedHashMap<>();
    all.put("walk", Work::walk);
    all.put("stream", article -> article.stream().count());
    all.put("plain-text", Article::plainText);
    all.put("keep-all", article -> new Rewriter() {}.apply(article));
    all.put("rewrite", Work::rewrite);
    all.put("shift-headings", Transforms.shiftHeadings(1)::apply);
    all.put("gap-free-headings", Transforms.gapFreeHeadings()::apply);
    all.put("without-links", Transforms.withoutLinks()::apply);
    all.put("without-figures", Transforms.withoutFigures()::apply);
    all.put("stable-ids", Transforms.stableIds()::apply);
    all.put("outline-view", article -> Outline.of(article).blocks());
    all.put("notes", article -> Notes.of(article).unreferenced());
    all.put("text-index", TextIndex::of);
    all.put("chunks-view", Chunks::of);
    for (Exporter exporter : Exporters.all()) {
      all.put("export-" + exporter.format(), article -> export(exporter, article));
    }
    return all;
  }

  /** The names of everything, in order. */
  static List<String> names() {
    return new ArrayList<>(all().keySet());
  }

  private static Object walk(Article article) {
    int[] depth = new int[1];
    Walker.walk(
        article,
        (node, path) -> {
          depth[0] += path.depth();
          return Step.CONTINUE;
        });
    return depth[0];
  }

  private static Object rewrite(Article article) {
    Rewriter louder =
        new Rewriter() {
          @Override
          public List<Inline> visitText(Text node) {
            return List.of(node.withValue(node.value() + "!"));
          }
        };
    return louder.apply(article);
  }

  private static Object export(Exporter exporter, Article article) throws IOException {
    CountingOutput out = new CountingOutput();
    exporter.write(article, out);
    return out.count();
  }
}
