package org.offprint.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.model.Article;
import org.offprint.model.Contributor;
import org.offprint.model.Dateline;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.model.Quotation;

/** All that {@code equals} leaves out of an article, for tests that hold it against another's. */
final class Provenance {
  private Provenance() {}

  static List<Object> of(Article article) {
    List<Object> all = new ArrayList<>(article.metadata().evidence());
    article
        .metadata()
        .evidence()
        .forEach(evidence -> add(Optional.ofNullable(evidence.origin()), all));
    add(article.header().dateline().flatMap(Dateline::origin), all);
    article.stream().forEach(node -> add(node, all));
    for (Contributor contributor : article.metadata().contributors()) {
      contributor.bio().forEach(block -> block.stream().forEach(node -> add(node, all)));
    }
    return all;
  }

  private static void add(Node node, List<Object> all) {
    add(Optional.ofNullable(node.info().origin()), all);
    if (node instanceof Quotation quotation && quotation.attribution() != null) {
      add(quotation.attribution().origin(), all);
    }
  }

  /** The position by itself, because places of one element are equal without it. */
  private static void add(Optional<Origin> origin, List<Object> all) {
    all.add(origin);
    all.add(origin.map(known -> known.place().position()));
  }
}
