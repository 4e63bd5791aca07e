import org.offprint.model.Article;
import org.offprint.parse.Omission;
import org.offprint.parse.ParseResult;

/**
 * Every word that a page shows is in the article or in an omission, and none is in the article more
 * often than in the page.
 *
 * @param unaccounted shown words that are in neither
 * @param lost the same with words that the page holds but hides
 * @param doubled words that the article has more of than the page
 */
record PageLaw(Words unaccounted, Words lost, Words doubled) {
  static PageLaw of(String html, ParseResult result) {
    Words shown = Words.of(PageText.shown(html));
    Words all = Words.of(PageText.all(html));
    StringBuilder omitted = new StringBuilder();
    for (Omission omission : result.report().omissions()) {
      omitted.append(omission.text()).append('\n');
    }
    Article article = result.article();
    Words kept = Words.of(ArticleText.rest(article));
    Words title = Words.of(ArticleText.title(article));
    Words missing = all.minus(kept).minus(Words.of(omitted));
    if (title.minus(missing).size() == 0) {
      // The page shows the title. If not, it came from metadata and accounts for nothing.
      kept = kept.plus(title);
    }
    Words accounted = kept.plus(Words.of(omitted));
    return new PageLaw(
        shown.minus(accounted), all.minus(accounted), kept.minus(all).knownTo(shown));
  }

  int size() {
    return unaccounted.size() + doubled.size();
  }
}
