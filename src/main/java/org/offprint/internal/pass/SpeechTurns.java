package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.internal.draft.ArticleDraft;
import org.offprint.model.Block;
import org.offprint.model.Contributor;
import org.offprint.model.Inline;

/**
 * Reads interviews and transcripts into turns: by names with times or labels of speakers if the
 * body has them, else by questions in bold.
 */
final class SpeechTurns {
  private SpeechTurns() {}

  /** The draft with turns in its body, or the same draft if that is not a conversation. */
  static ArticleDraft read(ArticleDraft draft) {
    List<Block> body = draft.body();
    Optional<List<Block>> timed = TimedTurns.in(body);
    if (timed.isPresent()) {
      return draft.withBody(timed.get());
    }
    List<String> around = names(draft);
    Optional<LabelledTurns> labelled = LabelledTurns.in(body, around, Guest.of(draft));
    if (labelled.isPresent()) {
      return draft.withBody(labelled.get().read(body));
    }
    return BoldQuestions.areIn(body)
        ? draft.withBody(BoldQuestions.read(body, around, Guest.of(draft)))
        : draft;
  }

  /** Where an interview names who takes part in it, besides its own introduction. */
  private static List<String> names(ArticleDraft draft) {
    List<String> names = new ArrayList<>();
    for (Inline inline : draft.header().title()) {
      names.add(inline.plainText());
    }
    for (Block block : draft.header().standfirst()) {
      names.add(block.plainText());
    }
    for (Contributor contributor : draft.metadata().contributors()) {
      names.add(contributor.name());
    }
    return names;
  }
}
