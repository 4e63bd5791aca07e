package org.offprint.view;

import java.util.ArrayList;
import java.util.List;
import org.offprint.model.Article;
import org.offprint.model.Paragraph;

/**
 * The running text of an article.
 *
 * @param language its BCP 47 tag, empty if it is not known
 * @param texts one for each paragraph, in reading order
 * @param spans where they stand
 */
record ParagraphLines(String language, List<String> texts, List<TextSpan> spans) {
  static ParagraphLines of(Article article, TextIndex index) {
    List<String> texts = new ArrayList<>();
    List<TextSpan> spans = new ArrayList<>();
    for (IndexedNode indexed : index.nodes()) {
      if (indexed.node() instanceof Paragraph) {
        texts.add(index.text(indexed.span()));
        spans.add(indexed.span());
      }
    }
    String tag = article.metadata().language().orElse("");
    return new ParagraphLines(tag, texts, spans);
  }

  /** Where a part of a paragraph stands in the text. */
  TextSpan span(int line, int start, int end) {
    int from = spans.get(line).start();
    return new TextSpan(from + start, from + end);
  }
}
