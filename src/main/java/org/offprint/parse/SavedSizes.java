package org.offprint.parse;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.InlineImage;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Rendition;
import org.offprint.source.Resources;

/**
 * What was saved with an article. Where a picture was saved in another size than the one that the
 * article names, as Chromium 156 does with sources of a picture, it is found by that name too.
 */
final class SavedSizes implements Resources {
  private final Resources saved;
  private final Article article;
  private @Nullable Map<String, List<Rendition>> sizes;

  private SavedSizes(Resources saved, Article article) {
    this.saved = saved;
    this.article = article;
  }

  static Resources of(Resources saved, Article article) {
    return saved == NONE ? NONE : new SavedSizes(saved, article);
  }

  @Override
  public Optional<byte[]> find(String url) throws IOException {
    Optional<byte[]> found = saved.find(url);
    if (found.isPresent()) {
      return found;
    }
    for (Rendition size : sizes().getOrDefault(url, List.of())) {
      found = saved.find(size.url());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The other sizes of each picture; made once it is asked for. */
  private synchronized Map<String, List<Rendition>> sizes() {
    Map<String, List<Rendition>> known = sizes;
    if (known == null) {
      known = new HashMap<>();
      for (Node node : (Iterable<Node>) article.stream()::iterator) {
        Media media = media(node);
        if (media != null && !media.renditions().isEmpty()) {
          known.putIfAbsent(media.url(), media.renditions());
        }
      }
      sizes = known;
    }
    return known;
  }

  private static @Nullable Media media(Node node) {
    if (node instanceof MediaBlock block) {
      return block.media();
    }
    return node instanceof InlineImage image ? image.media() : null;
  }
}
