package org.offprint.internal.html.block;

import java.util.List;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.internal.html.page.MediaLedger;
import org.offprint.internal.html.role.RunRoles;
import org.offprint.parse.LimitMet;
import org.offprint.parse.Omission;

/**
 * The outcome of reading a page: what became of each of its runs, and the blocks that are made of
 * them.
 */
public interface PageArticle {
  /** What became of each run. */
  RunRoles roles();

  /** The header, the blocks of the body, the notes and the facts, before any pass. */
  ArticleDraft draft();

  /** The draft after the passes that such a page needs. */
  ArticleDraft passed(ArticleDraft draft);

  /** What is left out apart from whole runs. */
  List<Omission> omissions();

  /** Which media the blocks show. */
  MediaLedger media();

  /** The limits that were met. */
  List<LimitMet> limits();
}
