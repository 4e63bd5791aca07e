package org.offprint.internal.pass;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.recognize.people.Speakers;
import org.offprint.internal.recognize.people.TimedLabel;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.Paragraph;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurnRole;

/**
 * The transcript of a recording, whose turns open with a name and the time that has run. A body is
 * one if four paragraphs open like this, two in five at least, if at least two names occur again,
 * and if the times run forward.
 */
final class TimedTurns {
  /** Fewer turns are not a conversation. */
  private static final int FEWEST = 4;

  /** How many speakers must come again. */
  private static final int FEWEST_NAMES = 2;

  private final Map<Block, TimedLabel> labels;
  private final Speakers speakers = new Speakers();
  private @Nullable Speaker last;

  private TimedTurns(Map<Block, TimedLabel> labels) {
    this.labels = labels;
  }

  /** The body with its turns, if it is such a transcript. */
  static Optional<List<Block>> in(List<Block> body) {
    Map<Block, TimedLabel> labels = new IdentityHashMap<>();
    Map<String, Integer> names = new HashMap<>();
    int paragraphs = 0;
    int named = 0;
    int back = 0;
    int before = 0;
    for (Block block : body) {
      if (!(block instanceof Paragraph)) {
        continue;
      }
      paragraphs++;
      Optional<TimedLabel> label = label(block);
      if (label.isPresent()) {
        labels.put(block, label.get());
        back += label.get().seconds() < before ? 1 : 0;
        before = label.get().seconds();
        named += label.get().name().isEmpty() ? 0 : 1;
        names.merge(label.get().name(), 1, Integer::sum);
      }
    }
    if (named < FEWEST || named * 5 < paragraphs * 2 || back > 0) {
      return Optional.empty();
    }
    names.remove("");
    long again = names.values().stream().filter(count -> count > 1).count();
    return again >= FEWEST_NAMES
        ? Optional.of(new TimedTurns(labels).read(body))
        : Optional.empty();
  }

  private static Optional<TimedLabel> label(Block block) {
    return BlockOpening.mayHaveColon(block)
        ? TimedLabel.opening(BlockOpening.of(block))
        : Optional.empty();
  }

  private List<Block> read(List<Block> body) {
    TurnBuilder turns = new TurnBuilder();
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      InlineCut cut = cut(block, i + 1 < body.size() ? body.get(i + 1) : null);
      if (cut == null) {
        turns.add(block);
        continue;
      }
      String name = labels.get(block).name();
      last = name.isEmpty() ? last : speakers.of(name);
      turns.open(SpeechTurnRole.OTHER, cut.before(), last, block.info(), Rule.SPEECH_TURNS, 0.9);
      if (!cut.after().isEmpty()) {
        turns.add(((Paragraph) block).withContent(cut.after()));
      }
    }
    return turns.body();
  }

  /**
   * The label of a paragraph and what is said after it, perhaps in the next one; or {@code null}.
   */
  private @Nullable InlineCut cut(Block block, @Nullable Block next) {
    TimedLabel label = labels.get(block);
    if (label == null || (last == null && label.name().isEmpty())) {
      return null;
    }
    Optional<InlineCut> cut = InlineCut.at(((Paragraph) block).content(), label.end());
    boolean follows = next instanceof Paragraph && !labels.containsKey(next);
    return cut.isPresent() && (follows || !cut.get().after().isEmpty()) ? cut.get() : null;
  }
}
