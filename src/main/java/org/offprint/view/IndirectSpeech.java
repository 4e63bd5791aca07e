package org.offprint.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.offprint.internal.said.IndirectClause;
import org.offprint.internal.said.IndirectClauses;
import org.offprint.model.Article;

/**
 * What people have said according to an article, without being quoted.
 *
 * <pre>{@code
 * for (ReportedClause clause : IndirectSpeech.of(article).all()) {
 *   System.out.println(clause.speakerName().orElse("?") + ": " + clause.words());
 * }
 * }</pre>
 *
 * <p>Found are the forms that leave no doubt where the clause begins and ends: behind a verb of
 * speech and a word such as <i>that</i>, before a comma and a verb of speech at the end of the
 * sentence, and beside words such as <i>according to</i>; in English and German, in paragraphs, in
 * sentences without quotation marks and colons. A clause whose speaker is not named, and could not
 * be told from the sentences before, is left out.
 *
 * <p>Computed when it is asked for, as few readers need it: parsing costs nothing more, and nothing
 * of it is in the model or in what exporters write. Immutable, safe to share between threads.
 */
public final class IndirectSpeech {
  private final TextIndex index;
  private final List<ReportedClause> all;

  private IndirectSpeech(Article article, TextIndex index) {
    this.index = index;
    ParagraphLines lines = ParagraphLines.of(article, index);
    List<ReportedClause> clauses = new ArrayList<>();
    for (IndirectClause clause : IndirectClauses.in(lines.language(), lines.texts())) {
      TextSpan span = lines.span(clause.line(), clause.start(), clause.end());
      clauses.add(new ReportedClause(index.text(span), span, clause.attribution()));
    }
    this.all = List.copyOf(clauses);
  }

  /**
   * The indirect speech of an article.
   *
   * @param article the article
   * @return the view; O(nodes + characters)
   */
  public static IndirectSpeech of(Article article) {
    return of(article, TextIndex.of(article));
  }

  /**
   * The indirect speech of an article whose text is indexed already.
   *
   * @param article the article
   * @param index the index of the same article
   * @return the view; O(nodes + characters)
   */
  public static IndirectSpeech of(Article article, TextIndex index) {
    return new IndirectSpeech(article, Objects.requireNonNull(index, "index"));
  }

  /**
   * The text in which the clauses have their places.
   *
   * @return the index
   */
  public TextIndex index() {
    return index;
  }

  /**
   * All clauses.
   *
   * @return an unmodifiable list in reading order
   */
  public List<ReportedClause> all() {
    return all;
  }

  /**
   * What somebody has said.
   *
   * @param name the fullest name that the article gives
   * @return an unmodifiable list in reading order
   */
  public List<ReportedClause> by(String name) {
    Objects.requireNonNull(name, "name");
    return all.stream().filter(clause -> clause.speakerName().equals(Optional.of(name))).toList();
  }
}
