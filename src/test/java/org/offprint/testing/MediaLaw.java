package org.offprint.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.offprint.model.Article;
import org.offprint.model.ElementPath;
import org.offprint.model.Embed;
import org.offprint.model.InlineImage;
import org.offprint.model.MediaBlock;
import org.offprint.model.Node;
import org.offprint.model.Origin;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * The law that no picture of a page vanishes: the media that an article keeps and those that the
 * report says were left out are, taken together, all media of the page, and each once. Which
 * elements of the page are media, the page itself says, by the attribute {@code data-medium}.
 */
public final class MediaLaw {
  private MediaLaw() {}

  /** Fails if a medium is missing or there twice, or if something is named that is not a medium. */
  public static void assertHolds(String page, ParseResult result) {
    List<String> found = new ArrayList<>();
    nodes(result.article()).flatMap(MediaLaw::place).forEach(found::add);
    for (Omission omission : result.report().omissions()) {
      if (omission.isMedium()) {
        assertThat(omission.text()).isNotEmpty();
        found.add(omission.place().toString());
      }
    }
    // What stands in a script is not an element of the page.
    found.removeIf(path -> path.endsWith("script"));
    assertThat(found).as(page).containsExactlyInAnyOrderElementsOf(media(page));
  }

  private static Stream<Node> nodes(Article article) {
    return Stream.concat(
        article.stream(),
        article.metadata().contributors().stream()
            .flatMap(contributor -> contributor.bio().stream().flatMap(block -> block.stream())));
  }

  /** Where a medium stands; nothing for a post, whose words are in the page. */
  private static Stream<String> place(Node node) {
    Origin origin = node.info().origin();
    boolean medium =
        node instanceof MediaBlock || node instanceof InlineImage || node instanceof Embed;
    if (!medium) {
      return Stream.empty();
    }
    assertThat(origin).as("origin of %s", node).isNotNull();
    boolean post = origin.rule().equals("post-element");
    return post ? Stream.empty() : Stream.of(((ElementPath) origin.place()).path());
  }

  private static List<String> media(String page) {
    return Jsoup.parse(page).select("[data-medium]").stream()
        .filter(element -> !isOwnImage(element))
        .map(MediaLaw::path)
        .toList();
  }

  /** The image in a picture is that picture. */
  private static boolean isOwnImage(Element element) {
    Element around = element.parent();
    if (around != null && around.nameIs("noscript")) {
      around = around.parent();
    }
    if (around == null || !around.nameIs("picture")) {
      return false;
    }
    Element own = around.selectFirst("> img, > amp-img");
    return (own == null ? around.selectFirst("> noscript > img") : own) == element;
  }

  private static String path(Element element) {
    String path = "";
    for (Element at = element; at.parent() != null; at = at.parent()) {
      int number = 1;
      for (Element before : at.previousElementSiblings()) {
        number += before.nameIs(at.normalName()) ? 1 : 0;
      }
      String step = number == 1 ? at.normalName() : at.normalName() + '[' + number + ']';
      path = path.isEmpty() ? step : step + '/' + path;
    }
    return path;
  }
}
