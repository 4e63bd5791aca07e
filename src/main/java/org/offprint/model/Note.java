package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A footnote or endnote. Notes stand beside the body; {@link NoteReference}s lead to them.
 *
 * @param id what references call it, never empty, unique in its article
 * @param label its mark as printed ({@code 1}, {@code *}), or empty
 * @param content what it says, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record Note(String id, String label, List<Block> content, NodeInfo info)
    implements Part, WithNote {
  /** Refuses an empty id and empty content. */
  public Note {
    Check.nonEmpty(id, "id");
    Objects.requireNonNull(label, "label");
    content = Check.nonEmpty(content, "content");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param id what references call it, never empty, unique in its article
   * @param label its mark as printed ({@code 1}, {@code *}), or empty
   * @param content what it says, never empty
   * @return the node, without info
   */
  public static Note of(String id, String label, List<Block> content) {
    return new Note(id, label, content, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitNote(this);
  }

  @Override
  public String toString() {
    return OutlineLine.of(this);
  }

  /**
   * Starts with nothing but an empty info.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not safe for use by several threads. */
  public static final class Builder extends NoteBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
