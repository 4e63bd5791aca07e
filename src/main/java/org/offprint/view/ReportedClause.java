package org.offprint.view;

import java.util.Objects;
import java.util.Optional;
import org.offprint.model.Attribution;
import org.offprint.model.Speaker;

/**
 * What somebody has said in words that are not theirs: <i>the ferry leaves at dawn</i> of <i>Ines
 * Varga said that the ferry leaves at dawn</i>.
 *
 * @param words the clause, as it is written, without the word that opens it
 * @param span where it stands in the text
 * @param attribution who has said it, and how the text says so
 */
public record ReportedClause(String words, TextSpan span, Attribution attribution) {
  /** Refuses {@code null} and an empty clause. */
  public ReportedClause {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(attribution, "attribution");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a clause has words");
    }
  }

  /**
   * The fullest name of who has said it.
   *
   * @return the name, as {@link Utterance#speakerName()} has it
   */
  public Optional<String> speakerName() {
    return attribution.speaker().map(Speaker::name);
  }
}
