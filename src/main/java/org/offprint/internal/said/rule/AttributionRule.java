package org.offprint.internal.said.rule;

import org.jspecify.annotations.Nullable;
import org.offprint.internal.said.passage.Sentence;
import org.offprint.internal.said.passage.Source;

/** One way in which texts say who is quoted. */
public interface AttributionRule {
  /**
   * Who is quoted, {@code null} if the rule cannot say.
   *
   * @param sentence the sentence around the quotation
   * @param quotation the token of the quotation
   */
  @Nullable Source source(Sentence sentence, int quotation);
}
