import org.offprint.model.Article;
import org.offprint.model.Block;
import org.offprint.model.ElementPath;
import org.offprint.model.Origin;
import org.offprint.model.Place;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * Every word of a page, even a hidden one, is in the article or in an omission, and none is in the
 * article more often than in the page.
 *
 * @param unaccounted words of the page that are in neither
 * @param doubled words that the article has more of than the page
 */
record PageLaw(Words unaccounted, Words doubled) {
  static PageLaw of(String html, ParseResult result) {
    StringBuilder omitted = new StringBuilder();
    for (Omission omission : result.report().omissions()) {
      if (!omission.isMedium() && !isInScript(omission.place())) {
        omitted.append(omission.text()).append('\n');
      }
    }
    Article article = shown(result.article());
    Words page = Words.of(PageText.of(html));
    Words kept = Words.of(ArticleText.rest(article));
    Words unaccounted = page.minus(kept.plus(Words.of(omitted)));
    Words title = Words.of(ArticleText.title(article));
    if (title.minus(unaccounted).size() == 0) {
      // The page shows the title. If not, it came from metadata and accounts for nothing.
      unaccounted = unaccounted.minus(title);
      kept = kept.plus(title);
    }
    return new PageLaw(unaccounted, kept.minus(page));
  }

  /** The article without what stands in a script alone, which is no text of the page. */
  private static Article shown(Article article) {
    return article.withBody(article.body().stream().filter(block -> !isInScript(block)).toList());
  }

  private static boolean isInScript(Block block) {
    Origin origin = block.info().origin();
    return origin != null && isInScript(origin.place());
  }

  private static boolean isInScript(Place place) {
    return place instanceof ElementPath element
        && element.path().matches(".*/script(\\[\\d+])?");
  }

  int size() {
    return unaccounted.size() + doubled.size();
  }
}
