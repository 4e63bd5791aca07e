package org.offprint.internal.pass;

import java.util.List;
import java.util.Optional;
import org.offprint.model.Block;

/**
 * Reads interviews and transcripts into turns: by labels of speakers if the body has them, else by
 * questions in bold.
 */
public final class SpeechTurns {
  private SpeechTurns() {}

  /**
   * The body with turns in it, or the same body if it is no conversation.
   *
   * @param body the body
   * @param around what else names people: the title, the standfirst, the contributors
   */
  public static List<Block> read(List<Block> body, List<String> around) {
    Optional<LabelledTurns> labelled = LabelledTurns.in(body, around);
    if (labelled.isPresent()) {
      return labelled.get().read(body);
    }
    return BoldQuestions.areIn(body) ? BoldQuestions.read(body, around) : body;
  }
}
