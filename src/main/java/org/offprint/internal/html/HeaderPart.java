package org.offprint.internal.html;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;

/** What a run above the body is. */
enum HeaderPart {
  /** The short line above the title. */
  KICKER,
  /** The title. */
  TITLE,
  /** The title once more. */
  TITLE_AGAIN,
  /** The line that names the authors. */
  BYLINE,
  /** A line that names others who have a part in it, or tells what the authors are. */
  CREDIT,
  /** What stands with the byline and is none of it: a button, a mark, a name once more. */
  BESIDE_BYLINE,
  /** A line that tells when the article was published or changed. */
  DATE,
  /** The summary under the title. */
  STANDFIRST;

  /**
   * The rule under which what is left out of the header is reported, or {@code null} if it is kept.
   */
  @Nullable Rule leftOutAs() {
    return switch (this) {
      case TITLE_AGAIN -> Rule.TITLE_AGAIN;
      case DATE -> Rule.DATED_LINE;
      case BESIDE_BYLINE -> Rule.BESIDE_BYLINE;
      default -> null;
    };
  }
}
