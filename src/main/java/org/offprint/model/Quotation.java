package org.offprint.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words given as somebody else's: a block of them, a phrase inside a sentence, or a passage of the
 * article repeated as a display. {@code article.quotations()} and {@code stream(Quotation.class)}
 * find all three.
 */
public sealed interface Quotation extends Node
    permits BlockQuotation, PullQuotation, InlineQuotation {

  /**
   * Who is quoted and how the text says so.
   *
   * @return the attribution, or {@code null} if the article does not say
   */
  @Nullable Attribution attribution();

  /**
   * Who is quoted.
   *
   * @return the speaker, or empty if the article does not say: absent beats wrong
   */
  default Optional<Speaker> speaker() {
    Attribution attribution = attribution();
    return attribution == null ? Optional.empty() : attribution.speaker();
  }
}
