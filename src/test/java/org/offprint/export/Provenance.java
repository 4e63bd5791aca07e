package org.offprint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.Node;
import org.offprint.model.Quotation;

/** All that {@code equals} leaves out of an article, for tests that hold it against another's. */
final class Provenance {
  private Provenance() {}

  static List<Object> of(Article article) {
    List<Object> all = new ArrayList<>(article.metadata().evidence());
    all.add(article.header().dateline().flatMap(Dateline::origin));
    article.stream().forEach(node -> add(node, all));
    for (Contributor contributor : article.metadata().contributors()) {
      contributor.bio().forEach(block -> block.stream().forEach(node -> add(node, all)));
    }
    return all;
  }

  private static void add(Node node, List<Object> all) {
    all.add(Optional.ofNullable(node.info().origin()));
    if (node instanceof Quotation quotation && quotation.attribution() != null) {
      all.add(quotation.attribution().origin());
    }
  }
}
