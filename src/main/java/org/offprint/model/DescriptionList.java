package org.offprint.model;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Terms with what is said of each.
 *
 * <p>In HTML {@code <dl><dt>Tare</dt><dd>Weight of the box.</dd></dl>}; in an outline {@code
 * description-list} with {@code description-entry Tare} below it.
 *
 * @param entries the entries, never empty
 * @param info what else is known of the node
 */
@Value.Builder
public record DescriptionList(List<DescriptionEntry> entries, NodeInfo info)
    implements Block, WithDescriptionList {
  /** Refuses a list without entries. */
  public DescriptionList {
    entries = Check.nonEmpty(entries, "entries");
    Objects.requireNonNull(info, "info");
  }

  /**
   * The node with every component but the info.
   *
   * @param entries the entries, never empty
   * @return the node, without info
   */
  public static DescriptionList of(List<DescriptionEntry> entries) {
    return new DescriptionList(entries, NodeInfo.NONE);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visitDescriptionList(this);
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
  public static final class Builder extends DescriptionListBuilder {
    Builder() {
      info(NodeInfo.NONE);
    }
  }
}
