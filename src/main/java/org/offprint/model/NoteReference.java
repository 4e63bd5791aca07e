package org.offprint.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * The mark in the text that leads to a {@link Note}.
 *
 * <p>In text {@code [1]}; in an outline {@code note-reference → n1 [1]}.
 *
 * @param noteId the id of the note, never empty
 * @param label the mark as printed, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record NoteReference(String noteId, String label, NodeInfo info)
    implements Inline, WithNoteReference {
  /** Refuses an empty id or label. */
  public NoteReference {
    Check.nonEmpty(noteId, "noteId");
    Check.nonEmpty(label, "label");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param noteId the id of the note, never empty
   * @param label the mark as printed, never empty
   * @return the node, without info
   */
  public static NoteReference of(String noteId, String label) {
    return new NoteReference(noteId, label, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitNoteReference(this);
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
  public static final class Builder extends NoteReferenceBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
