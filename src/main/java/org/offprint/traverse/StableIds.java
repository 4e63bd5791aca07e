package org.offprint.traverse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.Node;
import org.offprint.model.Note;

/** Gives an id to every block that has none. */
final class StableIds implements Transform {

  @Override
  public Article apply(Article article) {
    Set<String> taken = new HashSet<>();
    article.stream().map(node -> node.info().id()).forEach(taken::add);
    article.notes().stream().map(Note::id).forEach(taken::add);
    Naming naming = new Naming(taken);
    return article.replaceNodes(
        node ->
            node instanceof Block block && node.info().id() == null
                ? List.of(block.accept(new IdWriter(naming.idFor(block))))
                : List.of(node));
  }

  /** Finds ids for one article. */
  private static final class Naming {
    private final Set<String> taken;
    private final Map<String, Integer> uses = new HashMap<>();

    Naming(Set<String> taken) {
      this.taken = taken;
    }

    String idFor(Node block) {
      String name = block.type() + '-' + ContentHash.of(block);
      String id;
      do {
        int use = uses.merge(name, 1, Integer::sum);
        id = use == 1 ? name : name + '-' + use;
      } while (!taken.add(id));
      return id;
    }
  }
}
