package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one person says in an interview or a transcript.
 *
 * <p>In text {@code VARGA: We leave at dawn.}; in an outline {@code speech-turn other
 * speaker="Varga" …}
 *
 * @param role question, answer or neither
 * @param label what introduces the turn, as printed ({@code VARGA:}, {@code Q:}); empty if only
 *     typography separates turns
 * @param speaker who speaks, or {@code null} if the article does not say
 * @param content what is said, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record SpeechTurn(
    SpeechTurnRole role,
    List<Inline> label,
    @Nullable Speaker speaker,
    List<Block> content,
    NodeInfo info)
    implements Block, WithSpeechTurn {
  /** Refuses empty content. */
  public SpeechTurn {
    Objects.requireNonNull(role, "role");
    label = Check.list(label, "label");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param role question, answer or neither
   * @param label what introduces the turn, as printed ({@code VARGA:}, {@code Q:}); empty if only
   *     typography separates turns
   * @param speaker who speaks, or {@code null} if the article does not say
   * @param content what is said, never empty
   * @return the node, without info
   */
  public static SpeechTurn of(
      SpeechTurnRole role, List<Inline> label, @Nullable Speaker speaker, List<Block> content) {
    return new SpeechTurn(role, label, speaker, content, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitSpeechTurn(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends SpeechTurnBuilder {
    Builder() {
      info(NodeInfo.NONE);
      role(SpeechTurnRole.OTHER);
    }
  }
}
