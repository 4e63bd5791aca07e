package org.offprint.internal.pass;

import org.offprint.internal.draft.ArticleDraft;

/** Finds one kind of thing in the finished blocks of an article, whatever source they came from. */
@FunctionalInterface
public interface ArticlePass {
  /** The draft with what was found, or the same draft if nothing was. */
  ArticleDraft apply(ArticleDraft draft);
}
