package org.offprint.internal.pass;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.internal.rule.Rule;
import org.offprint.model.Block;
import org.offprint.model.BlockQuotation;
import org.offprint.model.CodeBlock;
import org.offprint.model.DescriptionList;
import org.offprint.model.EditorialNote;
import org.offprint.model.Heading;
import org.offprint.model.Inline;
import org.offprint.model.ListBlock;
import org.offprint.model.NodeInfo;
import org.offprint.model.Paragraph;
import org.offprint.model.Speaker;
import org.offprint.model.SpeechTurn;
import org.offprint.model.SpeechTurnRole;

/**
 * Puts the blocks of a conversation into turns. Text after the opening of a turn continues it. A
 * picture or a box in between is not part of what is said: it stands by itself, and after it the
 * turn continues as another one of the same speaker, without a label. A heading ends the turn.
 */
final class TurnBuilder {
  private static final Rule CONTINUED = Rule.SPEECH_TURN_CONTINUED;

  /** Ordinal, as all confidences are: less than that of a turn that opens with a name. */
  private static final double CONTINUED_CONFIDENCE = 0.6;

  private final List<Block> body = new ArrayList<>();
  private final List<Block> content = new ArrayList<>();
  private boolean speaking;
  private SpeechTurnRole role = SpeechTurnRole.OTHER;
  private List<Inline> label = List.of();
  private @Nullable Speaker speaker;
  private Rule rule = CONTINUED;
  private double confidence = CONTINUED_CONFIDENCE;
  private NodeInfo first = NodeInfo.NONE;

  /** The body so far, the last turn closed. */
  List<Block> body() {
    end();
    return body;
  }

  /**
   * Opens a turn; its content comes by {@link #add}.
   *
   * @param first where the turn begins
   */
  void open(
      SpeechTurnRole role,
      List<Inline> label,
      @Nullable Speaker speaker,
      NodeInfo first,
      Rule rule,
      double confidence) {
    end();
    speaking = true;
    this.role = role;
    this.label = label;
    this.speaker = speaker;
    this.first = first;
    this.rule = rule;
    this.confidence = confidence;
  }

  /** Adds the next block: to the turn if one is open and the block can be said. */
  void add(Block block) {
    if (!speaking) {
      body.add(block);
    } else if (isSaid(block)) {
      if (content.isEmpty() && first == NodeInfo.NONE) {
        first = block.info();
      }
      content.add(block);
    } else {
      flush();
      body.add(block);
      speaking = !(block instanceof Heading) && !(block instanceof EditorialNote);
    }
  }

  /** Closes the turn. */
  void end() {
    flush();
    speaking = false;
  }

  private void flush() {
    if (!content.isEmpty()) {
      NodeInfo last = content.get(content.size() - 1).info();
      NodeInfo info = PassOrigin.around(first, last, rule, confidence);
      body.add(new SpeechTurn(role, label, speaker, content, info));
    }
    content.clear();
    label = List.of();
    first = NodeInfo.NONE;
    rule = CONTINUED;
    confidence = CONTINUED_CONFIDENCE;
  }

  private static boolean isSaid(Block block) {
    return (block instanceof Paragraph paragraph && !paragraph.plainText().isBlank())
        || block instanceof ListBlock
        || block instanceof DescriptionList
        || block instanceof BlockQuotation
        || block instanceof CodeBlock;
  }
}
