package org.offprint.internal.export.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.export.ResourceLookup;
import org.offprint.export.SafeAddress;
import org.offprint.internal.export.markup.PictureAddresses;
import org.offprint.internal.export.markup.PictureType;
import org.offprint.model.Article;
import org.offprint.model.InlineImage;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;
import org.offprint.model.MediaKind;
import org.offprint.model.Node;

/**
 * The pictures that go into a book: those the article brings along as {@code data:} addresses and
 * those that the caller's lookup finds. Numbered in the order of the text, the lead picture first.
 */
final class BookPictures implements PictureAddresses {
  private final Map<String, Optional<BookPicture>> byAddress = new HashMap<>();
  private final List<BookPicture> all = new ArrayList<>();
  private final ResourceLookup resources;
  private final @Nullable BookPicture cover;

  BookPictures(Article article, ResourceLookup resources) throws IOException {
    this.resources = resources;
    Media lead = article.metadata().leadImage().orElse(null);
    this.cover = lead == null ? null : take(lead.url()).orElse(null);
    for (Media media : (Iterable<Media>) media(article)::iterator) {
      take(media.url());
    }
  }

  private static Stream<Media> media(Article article) {
    Stream<Node> bios =
        article.metadata().contributors().stream()
            .flatMap(contributor -> contributor.bio().stream())
            .flatMap(Node::stream);
    return Stream.concat(article.stream(), bios)
        .map(BookPictures::media)
        .flatMap(Optional::stream)
        .filter(media -> media.kind() == MediaKind.IMAGE);
  }

  private static Optional<Media> media(Node node) {
    if (node instanceof MediaBlock block) {
      return Optional.of(block.media());
    }
    return node instanceof InlineImage image ? Optional.of(image.media()) : Optional.empty();
  }

  private Optional<BookPicture> take(String url) throws IOException {
    Optional<BookPicture> known = byAddress.get(url);
    if (known != null) {
      return known;
    }
    byte[] content = content(url);
    Optional<BookPicture> picture =
        content == null
            ? Optional.empty()
            : PictureType.of(content).map(type -> picture(type, content));
    picture.ifPresent(all::add);
    byAddress.put(url, picture);
    return picture;
  }

  private BookPicture picture(PictureType type, byte[] content) {
    String id = "picture-" + (all.size() + 1);
    return new BookPicture(id, "pictures/" + id + '.' + type.extension(), type, content);
  }

  private byte @Nullable [] content(String url) throws IOException {
    String data = SafeAddress.picture(url).filter(SafeAddress::isData).orElse(null);
    return data == null ? resources.find(url).orElse(null) : decoded(data);
  }

  /**
   * The bytes of a {@code data:} address in base64, or {@code null} if it is truncated or damaged.
   */
  private static byte @Nullable [] decoded(String data) {
    try {
      return Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** All of them in the order of their numbers. */
  List<BookPicture> all() {
    return all;
  }

  /** The lead picture of the article. */
  Optional<BookPicture> cover() {
    return Optional.ofNullable(cover);
  }

  @Override
  public Optional<String> address(String url) {
    return byAddress.getOrDefault(url, Optional.empty()).map(BookPicture::file);
  }
}
