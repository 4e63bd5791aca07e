package org.offprint.internal.export.epub;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.model.Article;
import org.offprint.model.Attribution;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.Contributor;
import org.offprint.model.Embed;
import org.offprint.model.Inline;
import org.offprint.model.InlineImage;
import org.offprint.model.Link;
import org.offprint.model.Media;
import org.offprint.model.MediaBlock;

/**
 * Prepares an article for a book: relative addresses become absolute, and where that is not
 * possible the link is dropped. Pictures that are in the book keep the address by which they are
 * found.
 */
final class BookText {
  private final BookPictures pictures;
  private final Optional<String> page;

  private BookText(Article article, BookPictures pictures) {
    this.pictures = pictures;
    this.page = article.metadata().url().or(article.metadata()::canonicalUrl);
  }

  static Article of(Article article, BookPictures pictures) {
    BookText text = new BookText(article, pictures);
    List<Contributor> people =
        article.metadata().contributors().stream().map(text::contributor).toList();
    return text.edited(article).withMetadata(article.metadata().withContributors(people));
  }

  private Contributor contributor(Contributor contributor) {
    return contributor.bio().isEmpty()
        ? contributor
        : contributor.withBio(edited(Article.of(contributor.bio())).body());
  }

  private Article edited(Article article) {
    return article
        .replaceInlines(Link.class, this::link)
        .transform(MediaBlock.class, block -> block.withMedia(media(block.media())))
        .transform(InlineImage.class, image -> image.withMedia(media(image.media())))
        .transform(BlockQuotation.class, this::quotation)
        .replaceBlocks(Embed.class, this::embed);
  }

  private List<Inline> link(Link link) {
    return BookAddress.absolute(link.href(), page)
        .<List<Inline>>map(href -> List.of(href.equals(link.href()) ? link : link.withHref(href)))
        .orElse(link.content());
  }

  private Media media(Media media) {
    return pictures.address(media.url()).isPresent()
        ? media
        : media.withUrl(BookAddress.absolute(media.url(), page).orElse(""));
  }

  private BlockQuotation quotation(BlockQuotation quotation) {
    Attribution attribution = quotation.attribution();
    return attribution == null
        ? quotation
        : quotation.withAttribution(
            attribution.withUrl(attribution.url().flatMap(url -> BookAddress.absolute(url, page))));
  }

  private List<Block> embed(Embed embed) {
    @Nullable String url = embed.url();
    if (url == null) {
      return List.of(embed);
    }
    @Nullable String absolute = BookAddress.absolute(url, page).orElse(null);
    if (absolute != null || !embed.fallback().isEmpty()) {
      return List.of(embed.withUrl(absolute));
    }
    return embed.caption();
  }
}
